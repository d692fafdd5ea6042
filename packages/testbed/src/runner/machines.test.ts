import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Job, startJob } from './job.js';
import { CANCELLATION } from './program/running.js';
import { createAction } from './testing/action.js';

/** A folder of the machine, which stays when jobs end. */
async function machineFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-machine-'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** Resolves when the step has written this file. */
async function written(file: string): Promise<void> {
  const hasText = async () => (await stat(file).catch(() => undefined))?.size ?? 0;
  while ((await hasText()) === 0) await new Promise((resolve) => setImmediate(resolve));
}

const WAIT = `writeFileSync(env.RUNNER_TEMP + '/ready', 'x'); setInterval(() => undefined, 1000);`;
const ready = (job: Job) => written(join(job.temp, 'ready'));

test('two jobs at once with one HOME, each with a RUNNER_TEMP of its own', async () => {
  await using machine = await machineFolder();
  await using action = await createAction(
    `put('GITHUB_OUTPUT', 'places=' + env.HOME + ' ' + env.RUNNER_TEMP)`,
  );
  await using first = await startJob({ home: machine.folder });
  await using second = await startJob({ home: machine.folder });
  const results = await Promise.all([first, second].map((job) => job.step({ action: action.folder })));
  expect(results.map(({ outputs }) => outputs.places)).toEqual([
    `${machine.folder} ${first.temp}`,
    `${machine.folder} ${second.temp}`,
  ]);
  expect(first.temp).not.toBe(second.temp);
});

test('HOME stays when a job ends, and RUNNER_TEMP is emptied between jobs', async () => {
  await using machine = await machineFolder();
  const places = { home: join(machine.folder, 'home'), temp: join(machine.folder, 'temp') };
  await using action = await createAction(`for (const folder of [env.HOME, env.RUNNER_TEMP]) {
    put('GITHUB_OUTPUT', 'seen=' + readFileSync(env.GITHUB_EVENT_PATH)); writeFileSync(folder + '/left', ''); }`);
  {
    await using job = await startJob(places);
    await job.step({ action: action.folder });
    expect(await readdir(places.temp)).toContain('left');
  }
  expect(await readdir(places.home)).toEqual(['left']);
  expect(await readdir(places.temp)).toEqual([]);
});

test('a job that is killed runs nothing more, loses what it handed over, and leaves all until the next one', async () => {
  await using machine = await machineFolder();
  const places = { home: join(machine.folder, 'home'), temp: join(machine.folder, 'temp') };
  await using action = await createAction(
    `core.setOutput('a', 'b'); writeFileSync(env.HOME + '/left', '');
     const { spawn } = await import('node:child_process');
     const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'inherit' });
     writeFileSync(env.HOME + '/child', String(child.pid)); ${WAIT}`,
    `writeFileSync(env.HOME + '/post', '')`,
  );
  {
    await using job = await startJob(places);
    const step = job.step({ action: action.folder });
    await ready(job);
    job.kill();
    expect(await step).toMatchObject({ exitCode: 137, isFailed: true, outputs: {} });
    expect(await job.post()).toEqual([]);
    await expect(job.step({ action: action.folder })).rejects.toThrow('was switched off');
  }
  expect((await readdir(places.home)).sort()).toEqual(['child', 'left']);
  expect(await readdir(places.temp)).toContain('ready');
  // What it started is gone too, or is not yet reaped.
  const child = await readFile(join(places.home, 'child'), 'utf8');
  const state = await readFile(`/proc/${child}/stat`, 'utf8').catch(() => ') X');
  expect(state).toMatch(/\) [XZ]/);
  await using next = await startJob(places);
  expect(await readdir(next.temp)).toEqual(['_github_workflow']);
});

test('a machine can be switched off after each change of the file system', async () => {
  await using machine = await machineFolder();
  await using action = await createAction(
    `const { mkdir, open, rename } = await import('node:fs/promises');
     await mkdir(env.HOME + '/a'); writeFileSync(env.HOME + '/a/b', 'texts');
     const file = await open(env.HOME + '/a/c', 'w'); await file.writeFile('text'); await file.close();
     await rename(env.HOME + '/a/b', env.HOME + '/a/d');
     const { unlink } = await import('node:fs');
     await new Promise((resolve) => unlink(env.HOME + '/a/d', resolve));`,
    `put('GITHUB_OUTPUT', 'post=ran')`,
  );
  const left: string[][] = [];
  const texts: string[] = [];
  for (let at = 1; ; at += 1) {
    const home = join(machine.folder, String(at));
    await using job = await startJob({ home });
    const { exitCode } = await job.step({ action: action.folder, killAtWrite: at });
    expect(await job.post()).toHaveLength(exitCode === 0 ? 1 : 0);
    if (exitCode === 0) break;
    expect(exitCode).toBe(137);
    left.push((await readdir(home, { recursive: true })).sort());
    texts.push(await readFile(join(home, 'a', 'b'), 'utf8').catch(() => ''));
  }
  expect(left).toEqual([
    ['a'],
    ['a', 'a/b'],
    ['a', 'a/b'],
    ['a', 'a/b', 'a/c'],
    ['a', 'a/c', 'a/d'],
    ['a', 'a/c'],
  ]);
  // A file that is written whole can be there by half.
  expect(texts.slice(1, 4)).toEqual(['tex', 'texts', 'texts']);
});

test('a job that is cancelled gets SIGINT, and its post steps run', async () => {
  await using action = await createAction(
    `core.saveState('a', 'b'); process.on('SIGINT', () => { core.setOutput('got', 'SIGINT'); process.exit(3); }); ${WAIT}`,
    `core.setOutput('state', env.STATE_a)`,
  );
  await using job = await startJob();
  const step = job.step({ action: action.folder });
  await ready(job);
  await job.cancel();
  expect(await step).toMatchObject({ exitCode: 3, outputs: { got: 'SIGINT' } });
  expect(await job.post()).toMatchObject([{ exitCode: 0, outputs: { state: 'b' } }]);
});

test('a step that does not listen ends by the signal', async () => {
  await using action = await createAction(WAIT);
  await using job = await startJob();
  const step = job.step({ action: action.folder });
  await ready(job);
  await job.cancel();
  expect(await step).toMatchObject({ exitCode: 130, isFailed: true });
});

test('a step that ignores SIGINT and SIGTERM is killed, after 7.5 and 2.5 seconds', async () => {
  await using action = await createAction(
    `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => writeFileSync(env.RUNNER_TEMP + '/' + name, 'x')); ${WAIT}`,
  );
  await using job = await startJob();
  const step = job.step({ action: action.folder });
  await ready(job);
  const waited: number[] = [];
  await job.cancel(async (milliseconds) => {
    await written(join(job.temp, CANCELLATION[waited.length]?.[0] ?? ''));
    waited.push(milliseconds);
  });
  expect(waited).toEqual([7500, 2500]);
  expect((await step).exitCode).toBe(137);
  expect(existsSync(job.temp)).toBe(true);
});

test('where no step runs, there is nothing to cancel', async () => {
  await using job = await startJob();
  await job.cancel();
});
