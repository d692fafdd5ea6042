import { describe, expect, test } from 'vitest';
import { startJob } from './job.js';
import { LONGEST_VARIABLE } from './program/environment-size.js';
import { runAction } from './run-action.js';
import { createAction } from './testing/action.js';

describe('a command that @actions/core did not write fails the test', () => {
  test.each([
    ['on standard output', `console.log('::set-output name=leg-1::x');`, '::set-output name=leg-1::x'],
    ['on standard error', `console.error(' ::add-mask::x');`, ' ::add-mask::x'],
    ['in the middle of a line of core.info', `core.info('#8 0.1 ##[add-mask]x');`, '#8 0.1 ##[add-mask]x'],
    ['in a second line of core.info', `core.info('a\\n::error::x');`, '::error::x'],
    ['behind a carriage return', `core.info('10%\\r::stop-commands::t');`, '::stop-commands::t'],
    [
      'of a program that has our output',
      `
      const { spawnSync } = await import('node:child_process');
      spawnSync('echo', ['::save-state name=restore::/x'], { stdio: 'inherit' });`,
      '::save-state name=restore::/x',
    ],
    ['that is a copy of a real one', `core.debug('x'); console.log('::debug::x');`, '::debug::x'],
    [
      'by a function of another name',
      `function issue() { process.stdout.write('::error::x\\n'); } issue();`,
      '::error::x',
    ],
  ])('%s', async (_, main, line) => {
    await using action = await createAction(main);
    const run = runAction({ action: action.folder });
    await expect(run).rejects.toThrow(
      `the runner executed a command that @actions/core did not write: ${line}\n`,
    );
  });

  test('also in a post step', async () => {
    await using action = await createAction('', `console.log('::error::x')`);
    await expect(runAction({ action: action.folder, post: true })).rejects.toThrow(
      'did not write: ::error::x',
    );
  });

  test('but not text that the runner does not execute, nor what core writes itself', async () => {
    await using action = await createAction(`
      core.setSecret('a\\nb'); core.debug('##[add-mask]x\\n::error::y'); core.error('z', { title: 't' });
      core.startGroup('g'); core.endGroup(); core.info('see ::error::no'); core.info('::magic::no ##[nor]this');
      core.setOutput('o', '::error::v'); core.saveState('s', '##[error]v'); core.exportVariable('E', 'v');`);
    const result = await runAction({ action: action.folder });
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [{ level: 'error', message: 'z', title: 't' }],
      masks: ['a\nb', 'a', 'b'],
      outputs: { o: '::error::v' },
      state: { s: '##[error]v' },
    });
  });

  test('the hook leaves no trace in the environment', async () => {
    await using action = await createAction(`core.setOutput('names', Object.keys(env).join())`);
    const { outputs } = await runAction({ action: action.folder });
    expect(outputs.names).not.toMatch(/NODE_|RECORD/);
  });
});

test('foreign commands are executed where that is what a test is about', async () => {
  await using action = await createAction(`
    console.log('::set-output name=a::foreign'); put('GITHUB_OUTPUT', 'b=file');
    console.log('##[save-state name=s]foreign'); console.log('::set-env name=A::b');`);
  const result = await runAction({ action: action.folder, allowForeignCommands: true });
  expect(result).toMatchObject({ outputs: { a: 'foreign', b: 'file' }, state: { s: 'foreign' } });
  expect(result).toMatchObject({ exitCode: 0, isFailed: true });
});

test('a step with a variable that is too long does not start, and says what the runner says', async () => {
  await using action = await createAction(`core.setOutput('length', env.INPUT_A.length)`);
  const longest = 'x'.repeat(LONGEST_VARIABLE - 'INPUT_A='.length);
  const fits = await runAction({ action: action.folder, inputs: { a: longest } });
  expect(fits).toMatchObject({ exitCode: 0, outputs: { length: String(longest.length) } });
  const { exitCode, isFailed, outputs, annotations, log } = await runAction({
    action: action.folder,
    inputs: { a: `${longest}x` },
  });
  expect({ exitCode, isFailed, outputs }).toEqual({ exitCode: 1, isFailed: true, outputs: {} });
  const message = expect.stringMatching(
    /^An error occurred trying to start process '.*' with working directory '.*'\. Argument list too long$/,
  );
  expect(annotations).toContainEqual({ level: 'error', message });
  expect(log).toContain('Argument list too long');
});

test('secrets of the job and masks of its steps hide in logs and summaries, and drop its outputs', async () => {
  await using action = await createAction(`
    core.setSecret('m4sk'); core.info('test m4sk'); core.setOutput('image', 'octo/latest'); core.setOutput('ok', 'yes');
    put('GITHUB_STEP_SUMMARY', 'latest\\nm4sk');`);
  await using job = await startJob({ secrets: { PASSWORD: ' test\n', UNSET: '' }, token: 't0ken' });
  const result = await job.step({ action: action.folder });
  expect(result.log).toBe('*** ***');
  expect(result).toMatchObject({ summary: 'latest\nm4sk\n', shownSummary: 'la***\n***\n' });
  // Steps of the job see what they are given.
  expect(result.outputs).toEqual({ image: 'octo/latest', ok: 'yes' });
  expect(job.outputs({ ...result.outputs, masked: 'a m4sk', token: 't0ken', empty: '' })).toEqual({
    values: { ok: 'yes' },
    annotations: ['image', 'masked', 'token'].map((name) => ({
      level: 'warning',
      message: `Skip output '${name}' since it may contain secret.`,
    })),
  });
});
