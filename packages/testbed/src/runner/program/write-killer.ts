// Loaded into a step that is to be killed (`node --import`): ends the process by SIGKILL right after its nth change of the
// file system. It must need nothing but Node.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...given: readonly unknown[]) => unknown;

const CHANGES = [
  ...['appendFile', 'chmod', 'copyFile', 'cp', 'link', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir'],
  ...['symlink', 'truncate', 'unlink', 'write', 'writeFile', 'writev'],
];

const last = Number(new URL(import.meta.url).searchParams.get('at'));
let count = 0;

function counted(): void {
  count += 1;
  if (count === last) process.kill(process.pid, 'SIGKILL');
}

/** Counts calls of these when they are done; promises when they are kept. */
function watch(owner: object, names: readonly string[]): void {
  const methods = owner as Record<string, Call | undefined>;
  for (const name of names) {
    const call = methods[name];
    if (call === undefined) continue;
    methods[name] = function watched(this: unknown, ...given: readonly unknown[]): unknown {
      const result = call.apply(this, [...given]);
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
  CHANGES.map((name) => `${name}Sync`),
);
syncBuiltinESMExports();
