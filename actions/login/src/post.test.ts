import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Job, type StepResult, startJob } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';

const homeOf = (job: Job) => join(job.home, '.docker', 'config.json');

describe('state that something else has written', () => {
  const victim = '{ "auths": {} }\n';
  const uuid = '00000000-0000-4000-8000-000000000000';

  test.each([
    ['a path', '../../home/.docker'],
    ['a document', '{"version":1,"config":"/home/.bashrc","journal":"/tmp/journal.json"}'],
    ['a UUID with more', `${uuid}/../../home/.docker`],
    ['lines', `${uuid}\n${uuid}`],
  ])('is refused: %s', async (_, nonce) => {
    await using job = await startJob();
    await mkdir(join(job.home, '.docker'));
    await writeFile(homeOf(job), victim);
    const post = await runPost(job, { STATE_nonce: nonce });
    expect(post).toMatchObject({ exitCode: 1, env: {} });
    expect(post.annotations.map(({ message }) => message)).toEqual([
      'the state of this step: it is not what the step saved; accepted: a UUID',
    ]);
    // A stack is for the debug log alone.
    expect(`${post.stdout}${post.stderr}`).not.toMatch(/^\s+at /m);
    expect(await readFile(homeOf(job), 'utf8')).toBe(victim);
  });

  test.each([
    ['another UUID', { STATE_nonce: uuid }, 0],
    ['the name that it once had', { STATE_restore: '{"version":1,"config":"x","journal":"y"}' }, 0],
  ])('does nothing: %s', async (_, state, exitCode) => {
    await using job = await startJob();
    await mkdir(join(job.home, '.docker'));
    await writeFile(homeOf(job), victim);
    expect(await runPost(job, state)).toMatchObject({ exitCode, annotations: [], env: {} });
    expect(await readFile(homeOf(job), 'utf8')).toBe(victim);
  });

  test.each([
    ['a file of the user', (job: Job) => ({ before: 'eA==', also: [join(job.home, '.bashrc')] })],
    ['a folder of the user', (job: Job) => ({ before: null, createdDirectory: job.home })],
    ['the login of the user', () => ({ before: 'eA==' })],
  ])('writes nothing, even with notes that lead to %s', async (_, notes) => {
    await using job = await startJob();
    await mkdir(join(job.home, '.docker'));
    await writeFile(homeOf(job), victim);
    await writeFile(join(job.home, '.bashrc'), victim);
    const innocent = { before: null, mode: null, createdDirectory: null, after: [], changes: [], also: [] };
    const journal = join(job.temp, `docker-login-${uuid}.json`);
    await writeFile(journal, JSON.stringify({ ...innocent, ...notes(job) }));
    await runPost(job, { STATE_nonce: uuid });
    for (const file of [homeOf(job), join(job.home, '.bashrc')])
      expect(await readFile(file, 'utf8')).toBe(victim);
  });

  /** The post step of a login that failed before it saved anything, with this state in place of its own. */
  async function runPost(job: Job, env: Readonly<Record<string, string>>): Promise<StepResult> {
    await job.step({ action: 'login', inputs: { images: '' }, env });
    const [post] = await job.post();
    if (post === undefined) throw new Error('there is no post step');
    return post;
  }
});
