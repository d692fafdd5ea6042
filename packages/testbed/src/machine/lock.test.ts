import { once } from 'node:events';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { withLock } from './lock.js';

test('lets one in at a time, and says so to those who wait', async () => {
  const name = `test ${process.pid}`;
  const seen: string[] = [];
  const work = (who: string) => async () => {
    seen.push(`${who} in`);
    await new Promise(setImmediate);
    seen.push(`${who} out`);
    return who;
  };
  const waits: string[] = [];
  const all = ['a', 'b', 'c'].map((who) => withLock(name, () => void waits.push(who), work(who)));
  const done = await Promise.all(all);
  expect(done).toEqual(['a', 'b', 'c']);
  for (let at = 0; at < seen.length; at += 2) expect(seen[at + 1]).toBe(seen[at]?.replace('in', 'out'));
  expect(waits).toHaveLength(2);
});

test('is free again when the work fails', async () => {
  const name = `failing ${process.pid}`;
  const fail = async () => {
    throw new Error('no compiler');
  };
  await expect(withLock(name, () => undefined, fail)).rejects.toThrow('no compiler');
  expect(
    await withLock(
      name,
      () => undefined,
      async () => 'free',
    ),
  ).toBe('free');
});

test('is free again when its holder is killed', async () => {
  const name = `killed ${process.pid}`;
  const module = JSON.stringify(new URL('./lock.ts', import.meta.url).href);
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve: (name, context, next) =>
        next(context.parentURL?.endsWith('.ts') ? name.replace(/^(\\..*)js$/, '$1ts') : name, context),
    });
    const { withLock } = await import(${module});
    await withLock(${JSON.stringify(name)}, () => undefined, async () => {
      console.log('held');
      await new Promise((resolve) => setInterval(resolve, 1_000_000));
    });
  `;
  const holder = execa(process.execPath, ['--input-type=module', '--eval', script], { reject: false });
  await once(holder.stdout, 'data');
  let hasWaited = false;
  const onWait = () => {
    hasWaited = true;
    holder.kill('SIGKILL');
  };
  expect(await withLock(name, onWait, async () => 'free')).toBe('free');
  expect(hasWaited).toBe(true);
  await holder;
});
