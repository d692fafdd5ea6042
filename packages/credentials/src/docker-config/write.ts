import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { invalidInput } from '@multiarch/oci';
import { parseDocument, readIfExists } from './document.js';
import { addLogins, type ConfigLogin, formatDocument, revertChanges } from './edit.js';
import { isWithin } from './folder.js';
import { type Change, type Journal, parseJournal, type Restore } from './journal.js';

/**
 * What {@link restoreDockerConfig} found and did.
 *
 * - `nothing`: nothing had been written, or it was undone already
 * - `as before`: the file is byte for byte what it was, or gone if there was none
 * - `own entries`: others had changed the file; only what we wrote, and nobody replaced, was taken back
 */
type Restored = 'nothing' | 'as before' | 'own entries';

/**
 * Names the place of the notes.
 *
 * @param directory a directory that only this user reads and that outlives this process, e.g. `RUNNER_TEMP`; what is
 *   undone has to be in it as well
 * @param id what tells two logins apart, e.g. a UUID
 */
export function planRestore(config: string, directory: string, id: string): Restore {
  return { config, journal: join(directory, `docker-login-${id}.json`), within: directory };
}

/** The same for a file that is written along with another one. */
function planAlso({ journal, within }: Restore, config: string): Restore {
  return { config, within, journal: `${journal}-${sha256(Buffer.from(config)).slice(0, 16)}` };
}

/**
 * Adds logins to `config.json`: other entries and members stay, the file is for this user alone (0600, a new
 * directory 0700), and it is replaced in one step, so that no reader ever sees half of it.
 *
 * @param restore where to keep what {@link restoreDockerConfig} needs; without it the logins stay. Given again for a
 *   second write, it undoes both
 * @param also further files that belong to this one, written by {@link writeBeside}; its restore undoes them first
 * @throws MultiarchError `INVALID_CONTENT` when the existing file is not JSON; it is left alone
 */
export async function writeDockerConfig(
  config: string,
  logins: readonly ConfigLogin[],
  restore?: Restore,
  also: readonly string[] = [],
): Promise<void> {
  if (logins.length === 0) return;
  const path = await resolveLink(config);
  const before = await readIfExists(path);
  const text = before?.toString('utf8');
  const { document, changes } = addLogins(parseDocument(text ?? '', path), logins);
  const written = Buffer.from(formatDocument(document, text), 'utf8');
  const created = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (restore !== undefined) {
    const journal: Journal = {
      before: before?.toString('base64') ?? null,
      mode: before === undefined ? null : (await stat(path)).mode & 0o777,
      createdDirectory: created ?? null,
      after: [sha256(written)],
      changes,
      also,
    };
    const notes = await readIfExists(restore.journal);
    const whole = notes === undefined ? journal : joinJournals(parseJournal(notes), journal, before);
    await replaceFile(restore.journal, Buffer.from(JSON.stringify(whole)), 0o600);
  }
  await replaceFile(path, written, 0o600);
}

/** Writes a file that belongs to another one, whose restore undoes both. */
export async function writeBeside(path: string, login: ConfigLogin, restore?: Restore): Promise<void> {
  await writeDockerConfig(path, [login], restore && planAlso(restore, path));
}

/**
 * The notes of two writes, as if they had been one.
 *
 * @param between the file as the second write found it
 */
function joinJournals(first: Journal, second: Journal, between: Buffer | undefined): Journal {
  const isOurs = between !== undefined && first.after.includes(sha256(between));
  const isSame = (a: Change, b: Change) => a.object === b.object && a.key === b.key;
  const renewed = second.changes.map((change) => {
    const { before: _, ...now } = change;
    const earlier = first.changes.find((known) => isSame(known, change));
    if (earlier === undefined) return change;
    return { ...now, ...('before' in earlier ? { before: earlier.before } : {}) };
  });
  // Both values of an entry are kept: the process may end before the second one is in the file.
  return {
    ...first,
    after: isOurs ? [...first.after, ...second.after] : [],
    changes: [...first.changes, ...renewed],
    also: [...first.also, ...second.also],
  };
}

/**
 * Undoes {@link writeDockerConfig}. When the file is still what we wrote, it becomes byte for byte what it was
 * (or goes, if there was none); when others changed it meanwhile, only our own entries are taken back. May be
 * called twice, and after a crash at any point.
 *
 * @throws MultiarchError `INVALID_INPUT` for notes that are not ours, or that name a place outside of `within`
 */
export async function restoreDockerConfig(restore: Restore): Promise<Restored> {
  const notes = await readIfExists(restore.journal);
  if (notes === undefined) return 'nothing';
  const path = await resolveLink(restore.config);
  await assertWithin(restore, path);
  await rm(temporary(path), { force: true });
  const journal = parseJournal(notes);
  if (journal.createdDirectory !== null) await assertWithin(restore, journal.createdDirectory);
  for (const other of journal.also) await restoreDockerConfig(planAlso(restore, other));
  const restored = await undo(path, journal);
  await rm(restore.journal, { force: true });
  await rm(temporary(restore.journal), { force: true });
  return restored;
}

async function undo(path: string, journal: Journal): Promise<Restored> {
  const current = await readIfExists(path);
  const before = journal.before === null ? undefined : Buffer.from(journal.before, 'base64');
  if (current === undefined || before?.equals(current)) return 'nothing';
  if (journal.after.includes(sha256(current))) {
    await putBack(path, before, journal);
    return 'as before';
  }
  const text = current.toString('utf8');
  const original = parseDocument(before?.toString('utf8') ?? '', path);
  const document = revertChanges(parseDocument(text, path), journal.changes, original);
  if (before === undefined && Object.keys(document).length === 0) await putBack(path, undefined, journal);
  else {
    const mode = (await stat(path)).mode & 0o777;
    await replaceFile(path, Buffer.from(formatDocument(document, text), 'utf8'), mode);
  }
  return 'own entries';
}

async function putBack(path: string, before: Buffer | undefined, journal: Journal): Promise<void> {
  if (before !== undefined) return replaceFile(path, before, journal.mode ?? 0o600);
  await unlink(path);
  if (journal.createdDirectory === null) return;
  // Others may keep things beside it by now; then it stays.
  for (let folder = dirname(path); folder.startsWith(journal.createdDirectory); folder = dirname(folder))
    if (
      !(await rmdir(folder).then(
        () => true,
        () => false,
      ))
    )
      return;
}

async function assertWithin({ within }: Restore, path: string): Promise<void> {
  if (!(await isWithin(within, path)))
    throw invalidInput('the login', 'what is to be undone is outside of it', `files below ${within}`);
}

/** Writes beside the file, then renames: a reader sees the old content or the new one. */
async function replaceFile(path: string, bytes: Buffer, mode: number): Promise<void> {
  const draft = temporary(path);
  try {
    await rm(draft, { force: true });
    await writeFile(draft, bytes, { mode: 0o600, flag: 'wx' });
    await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A fixed name, so that what a killed process left behind is found and removed. */
function temporary(path: string): string {
  return join(dirname(path), `.${basename(path)}.multiarch`);
}

/** People keep `config.json` as a link into another directory: write the file, keep the link. */
async function resolveLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
