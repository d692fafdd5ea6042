import { readDocument } from '@multiarch/oci';
import * as v from 'valibot';

const text = v.string('text');
const list = <const S extends v.GenericSchema>(schema: S) => v.array(schema, 'a list');
const object = <const E extends v.ObjectEntries>(entries: E) => v.object(entries, 'an object');

/** Where a login leaves what is needed to undo it. */
export interface Restore {
  /** The `config.json`. */
  readonly config: string;
  /** Our notes, readable by the user alone: the file as it was, and what we changed. Gone after the restore. */
  readonly journal: string;
  /** Nothing outside of this folder is undone, whatever the notes say. */
  readonly within: string;
}

/** One member of one object of the document, before and after. A value that is missing was, or is, not there. */
export interface Change {
  readonly object: 'auths' | 'credHelpers';
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a login wrote, and what was there before. Holds secrets. */
export interface Journal {
  /** base64; `null`: there was no file. */
  readonly before: string | null;
  readonly mode: number | null;
  /** The outermost directory that was made for the file. */
  readonly createdDirectory: string | null;
  /** sha256 of the file as we wrote it, for each write; none of it is ours alone where others wrote in between. */
  readonly after: readonly string[];
  readonly changes: readonly Change[];
  /** Files that were written along with this one. */
  readonly also: readonly string[];
}

const journalSchema = object({
  before: v.nullable(v.pipe(text, v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64'))),
  mode: v.nullable(
    v.pipe(v.number('a mode'), v.integer('a mode'), v.minValue(0, 'a mode'), v.maxValue(0o777, 'a mode')),
  ),
  createdDirectory: v.nullable(text),
  after: list(text),
  changes: list(
    object({
      object: v.picklist(['auths', 'credHelpers'], 'auths, credHelpers'),
      key: text,
      before: v.exactOptional(v.unknown()),
      after: v.exactOptional(v.unknown()),
    }),
  ),
  also: list(text),
});

/** @throws MultiarchError `INVALID_INPUT` naming the member that is wrong, and repeating no text: it may be a secret */
export function parseJournal(notes: Buffer): Journal {
  return readDocument(journalSchema, notes.toString('utf8'), {
    input: 'the journal of the login',
    accepted: 'what the login wrote',
    secret: true,
  });
}
