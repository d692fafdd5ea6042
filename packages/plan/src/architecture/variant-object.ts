import { cite, formatLocation, invalidInput, type Location, MultiarchError } from '@multiarch/oci';
import * as v from 'valibot';
import { closestName } from '../inputs/closest-name.js';
import { parseRunners, type RunnerMap } from '../inputs/runners.js';
import { parseSmokeTest } from '../inputs/smoke-test.js';
import { parseVariantName } from '../inputs/variant-name.js';
import { ARGUMENT, CONTEXT_NAME, KEY, parsePath } from '../inputs/workflow.js';
import { whyNoPattern } from '../names/path-pattern.js';
import { checkOwnImage } from './own-images.js';
import { type Mapping, memberIn, plainOf, type Value } from './value.js';
import type { OwnSettings } from './variant.js';
import { variantSchema } from './variant-schema.js';

const PATH_PATTERN = "a path or pattern from the repository's root, e.g. services/api or **/*.proto";

type Declared = v.InferOutput<typeof variantSchema>;

const NAMES: readonly string[] = Object.keys(variantSchema.pipe[0].entries);

/**
 * What an object says of its variant, besides its platforms.
 *
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
export function readOwnSettings(object: Mapping, file: string): OwnSettings {
  const declared = check(object, file);
  const at = (name: keyof Declared): Location => memberIn(object, name)?.location ?? object.location;
  const path = (name: 'dockerfile' | 'context') =>
    placed(declared[name], (text) => parsePath(text, file, at(name)));
  const { from, target, format, compression } = declared;
  return withoutAbsent({
    dockerfile: path('dockerfile'),
    context: path('context'),
    target,
    buildArgs: readPairs(object, 'build-args', ARGUMENT, file),
    buildContexts: readPairs(object, 'build-contexts', CONTEXT_NAME, file),
    labels: readPairs(object, 'labels', KEY, file),
    format,
    compression,
    compressionLevel: declared['compression-level'],
    forceCompression: declared['force-compression'],
    smokeTest: placed(declared['smoke-test'], (value) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      within(file, at('smoke-test'), () => parseSmokeTest(text));
      return text;
    }),
    runners: placed(declared.runner, (value) => within(file, at('runner'), () => readRunners(value))),
    images: placed(declared.image, (value) => {
      const images = typeof value === 'string' ? [value] : value;
      for (const image of images) within(file, at('image'), () => checkOwnImage(image));
      return images;
    }),
    suffix: placed(declared.suffix, (text) =>
      text === '' ? '' : parseVariantName(text, file, at('suffix')),
    ),
    paths: readPaths(object, file),
    from: placed(from, (variant) => ({ variant, location: at('from') })),
  });
}

function placed<T, R>(value: T | undefined, read: (value: T) => R): R | undefined {
  return value === undefined ? undefined : read(value);
}

/** What may be `undefined` is left out where it is. */
function withoutAbsent(
  settings: {
    readonly [Name in Exclude<keyof OwnSettings, 'options'>]-?: OwnSettings[Name] | undefined;
  },
): OwnSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as OwnSettings;
}

/** A mistake inside of a text, said of the place where it is. */
function within<T>(file: string, location: Location, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MultiarchError)) throw error;
    const { code, advice, message } = error;
    throw new MultiarchError(code, `${file}: ${message} (${formatLocation(location)})`, { advice, location });
  }
}

function readPaths(object: Mapping, file: string): OwnSettings['paths'] {
  const value = memberIn(object, 'paths');
  if (value === undefined) return undefined;
  const texts = (value.kind === 'list' ? value.items : [value]).flatMap((item) =>
    item.kind === 'text' ? [{ text: item.text, location: item.location }] : [],
  );
  for (const { text, location } of texts) {
    const why = whyNoPattern(text);
    if (why !== undefined)
      throw invalidInput(file, `${cite(text)} of 'paths' ${why}`, PATH_PATTERN, location);
  }
  if (texts.every(({ text }) => text.startsWith('!')))
    throw invalidInput(
      file,
      "all of 'paths' begin with '!', so that nothing is left",
      'at least one that does not',
      value.location,
    );
  return texts;
}

function readRunners(value: NonNullable<Declared['runner']>): RunnerMap {
  const isByPlatform = typeof value === 'object' && !Array.isArray(value) && !('group' in value);
  return parseRunners(JSON.stringify(isByPlatform ? value : { default: value }));
}

function readPairs(
  object: Mapping,
  name: 'build-args' | 'build-contexts' | 'labels',
  pattern: RegExp,
  file: string,
): Readonly<Record<string, string>> | undefined {
  const value = memberIn(object, name);
  if (value?.kind !== 'object') return undefined;
  const pairs = value.members.map(({ name: key, location, value: one }) => {
    if (!pattern.test(key))
      throw invalidInput(file, `${cite(key)} is no name for ${name}`, 'a name', location);
    return [key, 'text' in one ? one.text : ''] as const;
  });
  return Object.fromEntries(pairs);
}

/** Holds the object against its declaration. */
function check(object: Mapping, file: string): Declared {
  const verdict = v.safeParse(variantSchema, plainOf(object), { abortEarly: true });
  if (verdict.success) return verdict.output;
  const [issue] = verdict.issues;
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  throw refuse(object, keys, issue, file);
}

function refuse(
  object: Mapping,
  keys: readonly string[],
  { message, expected }: { readonly message: string; readonly expected: string | null },
  file: string,
): MultiarchError {
  const [name = ''] = keys;
  if (expected === 'never') {
    const near = closestName(name, NAMES);
    const meant = near === undefined ? '' : `, which may be meant to be '${near}'`;
    const location = object.members.find((member) => member.name === name)?.location ?? object.location;
    return invalidInput(file, `a variant has no ${cite(name)}${meant}`, NAMES.join(', '), location);
  }
  let value: Value = object;
  for (const key of keys) value = step(value, key) ?? value;
  const what = value.kind === 'text' ? cite(value.text) : value.kind;
  return invalidInput(file, `'${keys.join('.')}' is ${what}`, message, value.location);
}

function step(value: Value, key: string): Value | undefined {
  return value.kind === 'list' ? value.items[Number(key)] : memberIn(value, key);
}
