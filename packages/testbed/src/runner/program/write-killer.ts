// Loaded into a step that is to be killed (`node --import`): ends the process by SIGKILL right after its nth change of the
// file system. A file that is written whole is two changes: half of it, and all of it. It must need nothing but Node.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...given: readonly unknown[]) => unknown;

const CHANGES = [
  ...['appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'link', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir'],
  ...['symlink', 'truncate', 'unlink', 'utimes', 'write', 'writeFile', 'writev'],
];
/** Those that write a file by its path, with what they open it for. */
const WHOLE: Readonly<Record<string, string>> = { writeFile: 'w', appendFile: 'a' };

const last = Number(new URL(import.meta.url).searchParams.get('at'));
let count = 0;
/** Some of these functions call others. */
let isWithin = false;

function counted(): void {
  count += 1;
  if (count === last) process.kill(process.pid, 'SIGKILL');
}

const { openSync, writeSync } = fs;

/** Half of a file: what is there when a machine is switched off in the middle of writing it. */
function half(name: string, [path, data, options]: readonly unknown[]): void {
  const flag = WHOLE[name.replace(/Sync$/, '')];
  const isWhole = typeof path === 'string' && (typeof data === 'string' || data instanceof Uint8Array);
  if (flag === undefined || !isWhole) return;
  count += 1;
  if (count !== last) return;
  const own = typeof options === 'object' && options !== null ? (options as fs.WriteFileOptions) : {};
  const { flag: given, mode } = own as { flag?: string; mode?: number };
  const bytes = Buffer.from(data);
  writeSync(openSync(path, given ?? flag, mode), bytes.subarray(0, Math.ceil(bytes.byteLength / 2)));
  process.kill(process.pid, 'SIGKILL');
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } finally {
    isWithin = false;
  }
}

/** Counts calls of these when they are done; promises when they are kept; callbacks when they are called. */
function watch(owner: object, names: readonly string[]): void {
  const methods = owner as Record<string, Call | undefined>;
  for (const name of names) {
    const call = methods[name];
    if (call === undefined) continue;
    methods[name] = function watched(this: unknown, ...given: readonly unknown[]): unknown {
      if (isWithin) return call.apply(this, [...given]);
      half(name, given);
      const callback = given.at(-1);
      if (typeof callback === 'function') {
        const tell = (...said: readonly unknown[]) => {
          counted();
          (callback as Call)(...said);
        };
        return call.apply(this, [...given.slice(0, -1), tell]);
      }
      isWithin = name.endsWith('Sync');
      const result = attempt(() => call.apply(this, [...given]));
      if (result instanceof Promise) return result.finally(counted);
      counted();
      return result;
    };
  }
}

const handle = await fs.promises.open('/dev/null');
watch(Object.getPrototypeOf(handle) as object, [
  'appendFile',
  'chmod',
  'truncate',
  'write',
  'writeFile',
  'writev',
]);
await handle.close();
watch(fs.promises, CHANGES);
watch(
  fs,
  CHANGES.flatMap((name) => [name, `${name}Sync`]),
);
syncBuiltinESMExports();
