import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';

const BASE = 'https://opencontainers.org/schema/';
const SHARED = ['defs', 'defs-descriptor'];

/**
 * The schemas refer to each other by file name but identify themselves otherwise, each part of them as well: here
 * each file has its name, and nothing else.
 */
function read(name: string): Schema {
  const text = readFileSync(new URL(`../../test-schemas/${name}.json`, import.meta.url), 'utf8');
  const schema = JSON.parse(text, (member, value) =>
    member === 'id' && typeof value === 'string' ? undefined : value,
  );
  return { ...schema, $id: `${BASE}${name}.json` };
}

function validatorOf(name: string): Validator {
  const validator = new Validator(read(name), '4', false);
  for (const shared of SHARED) validator.addSchema(read(shared));
  return validator;
}

function validate(validator: Validator, document: unknown): string[] {
  const { errors } = validator.validate(document);
  return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}

/** What the image specification finds wrong with a document; nothing when it is valid. */
export type Violations = (document: unknown) => string[];

export function readSchemas(): { readonly ofIndex: Violations; readonly ofDescriptor: Violations } {
  const index = validatorOf('image-index-schema');
  const descriptor = validatorOf('content-descriptor');
  return {
    ofIndex: (document) => validate(index, document),
    ofDescriptor: (document) => validate(descriptor, document),
  };
}
