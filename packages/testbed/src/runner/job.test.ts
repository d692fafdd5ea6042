import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startJob } from './job.js';
import { repositoryRoot } from './repository-root.js';
import { runAction } from './run-action.js';
import { createAction } from './testing/action.js';

test('everything that a step can hand back is handed back', async () => {
  await using action = await createAction(`
    put('GITHUB_OUTPUT', 'one=1'); put('GITHUB_OUTPUT', 'two<<E\\na\\nb\\nE'); put('GITHUB_STATE', 'saved=yes');
    put('GITHUB_ENV', 'ADDED=x'); put('GITHUB_PATH', '/opt/tool'); put('GITHUB_STEP_SUMMARY', '# Done');
    console.log('::add-mask::pa55'); console.log('pa55'); console.error('::warning file=f,line=2::careful');
    process.exitCode = 3;`);
  const result = await runAction({ action: action.folder, allowForeignCommands: true });
  expect(result).toMatchObject({
    exitCode: 3,
    isFailed: true,
    outputs: { one: '1', two: 'a\nb' },
    state: { saved: 'yes' },
    env: { ADDED: 'x' },
    path: ['/opt/tool'],
    summary: '# Done\n',
    masks: ['pa55'],
    annotations: [{ level: 'warning', message: 'careful', file: 'f', line: 2 }],
    stdout: '::add-mask::pa55\npa55',
    stderr: '::warning file=f,line=2::careful',
  });
  expect(result.log).toContain('***');
  expect(result.log).not.toContain('pa55');
});

test('a step sees the inputs, the event and the job, and nothing of this machine but PATH', async () => {
  await using action = await createAction(
    `put('GITHUB_OUTPUT', 'env=' + JSON.stringify(env));
     put('GITHUB_OUTPUT', 'event=' + readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
     put('GITHUB_OUTPUT', 'cwd=' + process.cwd());`,
    undefined,
    "{ dry-run: { default: 'false' }, token: { default: '${{ github.token }}' } }",
  );
  process.env.MULTIARCH_TEST_LEAK = 'leaked';
  const { outputs } = await runAction({
    action: action.folder,
    inputs: { images: 'a/b' },
    env: { GITHUB_REF: 'refs/tags/v1.2.3', EXTRA: 'yes', CI: undefined },
    event: { name: 'release', payload: { action: 'published' } },
    token: 't0ken',
  });
  delete process.env.MULTIARCH_TEST_LEAK;
  const env = JSON.parse(outputs.env ?? '') as Record<string, string>;
  expect(env).toMatchObject({
    INPUT_IMAGES: 'a/b',
    'INPUT_DRY-RUN': 'false',
    INPUT_TOKEN: 't0ken',
    GITHUB_EVENT_NAME: 'release',
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_WORKSPACE: outputs.cwd,
    EXTRA: 'yes',
    PATH: process.env.PATH,
  });
  expect(env).not.toHaveProperty('CI');
  expect(env).not.toHaveProperty('MULTIARCH_TEST_LEAK');
  expect(env.HOME).not.toBe(process.env.HOME);
  expect(JSON.parse(outputs.event ?? '')).toEqual({ action: 'published' });
});

test('an unknown input is a warning, as on GitHub', async () => {
  await using action = await createAction('', undefined, '{ images: {} }');
  const { annotations } = await runAction({ action: action.folder, inputs: { image: 'x' } });
  const message = "Unexpected input(s) 'image', valid inputs are ['images']";
  expect(annotations).toEqual([{ level: 'warning', message }]);
});

test('the post step gets its own state and inputs', async () => {
  await using action = await createAction(
    `put('GITHUB_STATE', 'file=/x')`,
    `put('GITHUB_OUTPUT', 'seen=' + env.STATE_file + ',' + env.INPUT_NAME)`,
  );
  const { post } = await runAction({ action: action.folder, inputs: { name: 'n' }, post: true });
  expect(post).toMatchObject({ exitCode: 0, outputs: { seen: '/x,n' } });
});

test('steps of a job share environment, PATH and masks; posts run in reverse', async () => {
  await using first = await createAction(
    `put('GITHUB_ENV', 'SHARED=1'); put('GITHUB_PATH', '/first'); console.log('::add-mask::s3cret');`,
    `console.log('first')`,
  );
  await using second = await createAction(
    `console.log('s3cret', env.SHARED, env.PATH.split(':')[0])`,
    `console.log('second')`,
  );
  await using job = await startJob();
  await job.step({ action: first.folder, allowForeignCommands: true });
  const { log } = await job.step({ action: second.folder });
  expect(log).toBe('*** 1 /first');
  expect((await job.post()).map(({ stdout }) => stdout)).toEqual(['second', 'first']);
  expect(await job.post()).toEqual([]);
});

test("a job's folders are gone when it is disposed of, and a workspace that was brought stays", async () => {
  await using action = await createAction(`writeFileSync(env.RUNNER_TEMP + '/x', '')`);
  let temp: string;
  {
    await using job = await startJob({ cwd: action.folder });
    await job.step({ action: action.folder });
    temp = job.temp;
    expect(existsSync(join(temp, 'x'))).toBe(true);
  }
  expect(existsSync(temp)).toBe(false);
  expect(existsSync(action.folder)).toBe(true);
});

test('an action without a bundle is refused with what to run', async () => {
  await using action = await createAction('');
  await rm(join(action.folder, 'dist'), { recursive: true });
  await expect(runAction({ action: action.folder })).rejects.toThrow(
    'dist/index.js does not exist; run: make bundle',
  );
});

test('an action that is not there is refused', async () => {
  await expect(runAction({ action: 'nosuch' })).rejects.toThrow('actions/nosuch/action.yml does not exist');
});

test('the root of the repository is found from anywhere', () => {
  expect(existsSync(join(repositoryRoot(), 'packages', 'testbed'))).toBe(true);
});
