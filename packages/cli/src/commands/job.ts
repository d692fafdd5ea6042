import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { backends, decodeJobRequest, type Run, reportLine } from '@multiarch/builder';
import { imageReader } from '@multiarch/lifecycle';
import { MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { Askpass } from '../job/askpass.js';
import { fetchCommit } from '../job/fetch-commit.js';
import { readGitSecret } from '../job/git-token.js';
import { nameOfJob, sweep } from '../job/left-over.js';
import { openRegistries } from '../world/registry-access.js';
import { openRun } from '../world/run-process.js';
import type { Terminal } from '../world/terminal.js';
import { login } from './logins/login.js';

/**
 * `multiarch job`: what a job of AWS Batch runs. Fetches the commit, logs in with the job's role, builds one leg in the engine of
 * its machine, pushes it, and prints what it made as the last line. The engine is shared with other jobs: what this one has there
 * bears its name, and its logins are in a folder of its own. AWS Batch says TERM half a minute before it kills: what was made is
 * removed then.
 *
 * @param word what `backend: aws-batch` has put into the job's command
 * @throws MultiarchError
 */
export async function job(terminal: Terminal, word: string): Promise<void> {
  const { leg, base, nonce, insecureRegistries, buildkitImage } = decodeJobRequest(word);
  const id = terminal.environment.AWS_BATCH_JOB_ID || randomUUID();
  const work = await mkdtemp(join(terminal.temporaryDirectory, 'multiarch-job-'));
  const environment = { ...terminal.environment, DOCKER_CONFIG: join(work, 'docker') };
  const here = { ...terminal, environment, directory: join(work, 'source'), temporaryDirectory: work };
  const { signal } = terminal;
  const run = openRun(signal);
  try {
    await mkdir(environment.DOCKER_CONFIG, { mode: 0o700 });
    const { log } = terminal;
    await sweep(id, { run, log, environment, directory: work });
    await checkOut(leg, here, work, run);
    const images = [...leg.images, ...(base?.leg.images ?? [])].join('\n');
    if (leg.push) await login(here, { images, optionalImages: '', insecureRegistries, json: false });
    await using registry = await openRegistries(here, 'push', insecureRegistries);
    const runtime = {
      ...here,
      run,
      images: imageReader(registry),
      now: () => Date.now(),
      sleep: async (milliseconds: number) => {
        await delay(milliseconds, undefined, { signal });
      },
      uniqueName: () => nameOfJob(id),
    };
    const options = { insecureRegistries, ...(buildkitImage === undefined ? {} : { buildkitImage }) };
    const report = await backends.github(runtime, options)(leg, base === undefined ? {} : { base });
    terminal.print(reportLine(nonce, report));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function checkOut(
  { batch, revision }: Leg,
  { environment, directory, mask, log }: Terminal,
  work: string,
  run: Run,
): Promise<void> {
  if (batch === undefined) throw new MultiarchError('INVALID_INPUT', 'the request names no repository');
  const { repository, ref, gitSecret, submodules } = batch;
  const wanted = {
    ...{ repository, revision },
    ...(ref === undefined ? {} : { ref }),
    ...(submodules === undefined ? {} : { submodules }),
  };
  log.info(`Fetching ${revision} from ${repository}`);
  if (gitSecret === undefined)
    return await fetchCommit(directory, wanted, {
      run,
      log,
      environment: { ...environment, GIT_TERMINAL_PROMPT: '0' },
    });
  const found = await readGitSecret(gitSecret, { environment, mask });
  await using askpass = await Askpass.open(join(work, 'login'), found, repository);
  await fetchCommit(directory, wanted, {
    run,
    log,
    environment: { ...environment, ...askpass.environment },
  });
}
