import * as v from 'valibot';

/**
 * What the members of documents are made of. Each refuses with what it accepts, completing the sentence "accepted: …";
 * `description` and whatever else is metadata goes into `docs/schemas`.
 *
 * Documents that say what is to be done (plan, leg) are closed: a member that this release does not know might shape
 * the image, and a build without it would be another build. Those that say what was done (report, result) are open:
 * who does not know a member misses nothing that was true before.
 */

/** Nothing in a document changes after it was read. */
export type Immutable<T> = T extends object ? { readonly [Member in keyof T]: Immutable<T[Member]> } : T;

type Schema = v.GenericSchema;

/** With what the member means, for people. */
export function about<const S extends Schema>(schema: S, description: string) {
  return v.pipe(schema, v.description<v.InferOutput<S>, string>(description));
}

export const optional = <const S extends Schema>(schema: S) => v.exactOptional(schema);

/** An object with these members and no others. */
export const closed = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected }) =>
    expected === 'never' ? 'no member of that name in this release' : 'an object',
  );

/** An object with these members; others are passed over. */
export const open = <const E extends v.ObjectEntries>(entries: E) => v.object(entries, 'an object');

export const list = <const S extends Schema>(schema: S) => v.array(schema, 'a list');

/** At least one. */
export const some = <const S extends Schema>(schema: S) =>
  v.pipe(list(schema), v.minLength(1, 'at least one'));

export const oneOf = <const T extends readonly string[]>(...choices: T) =>
  v.picklist(choices, choices.join(', '));

const matching = (pattern: RegExp, accepted: string) =>
  v.pipe(v.string(accepted), v.regex(pattern, accepted));

export const text = v.string('text');

export const flag = v.boolean('true or false');

export const version = v.literal(1, '1');

/** A whole number; without `most`, of any size. */
export function whole(least = 0, most = Number.POSITIVE_INFINITY) {
  const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? '' : ` to ${most}`}`;
  const bounded = v.pipe(v.number(accepted), v.integer(accepted), v.minValue(least, accepted));
  return most === Number.POSITIVE_INFINITY ? bounded : v.pipe(bounded, v.maxValue(most, accepted));
}

export const seconds = v.pipe(v.number('seconds'), v.minValue(0, 'seconds, from 0'));

export const milliseconds = about(whole(), 'Milliseconds since 1970.');

export const bytes = about(whole(), 'Bytes.');

export const digest = matching(
  /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/,
  'a digest, e.g. sha256: and 64 hexadecimal digits',
);

export const mediaType = matching(/^[a-z]+\/[^ ;]+$/, 'a media type');

export const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, 'a tag');

export const image = matching(/^[^/]+\/[^@]+$/, 'an image, host/path');

export const reference = matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, 'host/path@digest');

export const platform = about(
  matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, 'os/arch or os/arch/variant'),
  'os/arch or os/arch/variant.',
);

export const revision = matching(
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/,
  'a commit, 40 or 64 hexadecimal digits, or nothing',
);

export const mode = oneOf('release', 'preview', 'branch', 'verify', 'skip');

/**
 * Names and texts, as in labels. A record of the library would pass over names such as `constructor`, and with them
 * lose what somebody wrote.
 */
export const pairs = v.pipe(
  v.custom<Record<string, string>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'an object of texts',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, value] of Object.entries<unknown>(dataset.value))
      if (typeof value !== 'string')
        addIssue({
          message: 'text',
          path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }],
        });
  }),
  v.metadata({ type: 'object', additionalProperties: { type: 'string' } }),
);
