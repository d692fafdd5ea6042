import { readDocument } from '@multiarch/oci';
import * as v from 'valibot';

/** What may be told of a login: no secrets. */
export interface LoginReport {
  readonly host: string;
  /** Where the credential is for a part of the host only: that path. */
  readonly path?: string;
  readonly identity: string;
  readonly how: string;
  /** ISO 8601, where it is known. */
  readonly expires?: string;
}

const text = v.string('text');

const reportSchema = v.object(
  {
    host: text,
    path: v.exactOptional(text),
    identity: text,
    how: text,
    expires: v.exactOptional(
      v.pipe(
        text,
        v.check((value) => !Number.isNaN(Date.parse(value)), 'a time in ISO 8601'),
      ),
    ),
  },
  'an object',
);

/**
 * Reads what a login put out.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the member that is wrong
 */
export function parseLoginReports(json: string, input: string): LoginReport[] {
  return readDocument(v.array(reportSchema, 'a list'), json, {
    input,
    accepted: "the output 'registries' of the login action",
  });
}
