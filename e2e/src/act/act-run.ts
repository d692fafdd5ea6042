import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unseal } from '@multiarch/door';
import { type DockerEngine, ensureAct } from '@multiarch/testbed';
import { execa } from 'execa';
import { NEXT, writeCaller } from './caller.js';
import { CommandWatch } from './command-watch.js';
import { copyProduct, nameBuildKit, PRODUCT, separateJobs, VERSION } from './product.js';
import { type JobRun, type Printed, parseRunLog, readableLog, searchableLog } from './run-log.js';

/** What starts a run: as GitHub gives it. */
export interface ActEvent {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload: object;
  readonly actor?: string;
  /** File of the workflow that is started, for events that start one alone: `workflow_dispatch`. */
  readonly workflow?: string;
}

export interface ActCall {
  /** The caller's: names of files, and their texts. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly event: ActEvent;
  readonly secrets: Readonly<Record<string, string>>;
  readonly attempt?: number;
  /** Where GitHub's API is, for those who ask it. */
  readonly api?: string;
  /** What the runner gives to actions, so that they find GitHub's cache; absent: there is no such service. */
  readonly cache?: Readonly<Record<string, string>>;
}

export interface ActRun {
  readonly exitCode: number;
  readonly jobs: readonly JobRun[];
  readonly log: string;
  /** Log, outputs and summaries of all jobs, without the commands that hide a secret. */
  readonly everything: string;
  /** Files that it left, in its workspace and in the home of its user. */
  readonly files: readonly string[];
  /** The command lines of all processes that were seen while it ran. */
  readonly commands: readonly string[];
}

/** The jobs of the called workflow, and the one behind it. */
export interface Jobs {
  readonly plan: JobRun;
  readonly legs: readonly JobRun[];
  readonly publish: JobRun;
  /** What the caller's next job was given; absent when it did not run. */
  readonly received?: Readonly<Record<string, string>>;
}

/**
 * The jobs of `build.yaml`.
 *
 * @throws Error with the log when there are other jobs than there should be
 */
export function jobsOf({ jobs, log }: ActRun): Jobs {
  const ended = jobs.filter(({ hasEnded }) => hasEnded);
  const named = (part: RegExp) => ended.filter(({ name }) => part.test(name));
  const [[plan], legs, [publish], again, next] = [
    named(/\/plan$/),
    named(/\/build \(.*\)(?:-\d+)?$/),
    named(/\/publish$/),
    // Where a runner dropped an output of the job before.
    named(/\/outputs$/),
    named(new RegExp(`/${NEXT}$`)),
  ];
  const known = 2 + legs.length + again.length + next.length;
  if (plan === undefined || publish === undefined || ended.length !== known)
    throw new Error(`jobs ${ended.map(({ name }) => name).join(', ')}:\n${log}`);
  const received = next[0]?.outputs['0']?.received;
  return { plan, legs, publish, ...(received === undefined ? {} : { received: JSON.parse(received) }) };
}

/**
 * The one job of `promote.yaml`.
 *
 * @throws Error with the log when there are other jobs than there should be
 */
export function promotionOf({ jobs, log }: ActRun): JobRun {
  const [promotion, ...others] = jobs.filter(({ hasEnded }) => hasEnded);
  if (promotion === undefined || others.length > 0 || !promotion.name.endsWith('/promote'))
    throw new Error(`jobs ${jobs.map(({ name }) => name).join(', ')}:\n${log}`);
  return promotion;
}

const LABELS = ['ubuntu-slim', 'ubuntu-24.04', 'ubuntu-24.04-arm'];
/** A run that takes longer hangs. */
const TIMEOUT_MS = 300_000;

/**
 * Runs a caller's workflow with `act`, each job on this machine: from the `uses:` line through the reusable workflow and
 * the actions' bundles to the caller's next job.
 */
export async function runAct(
  docker: Pick<DockerEngine, 'env' | 'buildkitImage'>,
  call: ActCall,
): Promise<ActRun> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-act-'));
  try {
    const place = (name: string) => join(folder, name);
    await Promise.all([copyProduct(place('product')), writeCaller(place('caller'), call.workflows)]);
    await separateJobs(place('product'), place('docker'));
    await nameBuildKit(place('product'), docker.buildkitImage);
    await mkdir(place('home'));
    await writeFile(place('event.json'), JSON.stringify(call.event.payload));
    await writeFile(place('secrets'), secretFile(call.secrets), { mode: 0o600 });
    await writeFile(place('caller/.actrc'), '');

    await using watch = new CommandWatch();
    const { PATH = process.env.PATH ?? '', ...engine } = docker.env;
    const act = execa(await ensureAct(), actArguments(call, place), {
      cwd: place('caller'),
      // The Node that runs this test stands for the one that GitHub's runner brings.
      env: {
        ...engine,
        ...call.cache,
        PATH: [dirname(process.execPath), PATH].join(delimiter),
        HOME: place('home'),
      },
      extendEnv: false,
      stdin: 'ignore',
      all: true,
      reject: false,
      timeout: TIMEOUT_MS,
    });
    const printed: Printed[] = [];
    for await (const text of act.iterable({ from: 'all' })) printed.push({ text, at: performance.now() });
    const { exitCode = 1 } = await act;
    return {
      exitCode,
      log: readableLog(printed),
      everything: unsealAll(searchableLog(printed)),
      jobs: parseRunLog(printed),
      files: globSync('{caller,home,actions}/**/*', { cwd: folder }),
      commands: watch.commands,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With all that is sealed beside it: what jobs hand on must not hide a secret either. Other Braille says nothing. */
function unsealAll(text: string): string {
  return text.replace(/[\u2800-\u28ff]+/g, (sealed) => {
    try {
      return `${sealed} ${unseal(sealed, 'log')}`;
    } catch {
      return sealed;
    }
  });
}

function actArguments(
  { event, attempt = 1, api, cache = {} }: ActCall,
  place: (name: string) => string,
): string[] {
  const github = {
    GITHUB_REPOSITORY: 'octo-org/octo-app',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_REF: event.ref,
    SHA_REF: event.sha,
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_ATTEMPT: String(attempt),
    ...(api === undefined ? {} : { GITHUB_API_URL: api }),
    ...cache,
  };
  return [
    event.name,
    '--json',
    ...['--workflows', join(place('caller'), '.github/workflows', event.workflow ?? '')],
    '--no-cache-server',
    '--pull=false',
    ...['--actor', event.actor ?? 'octocat'],
    ...['--eventpath', place('event.json')],
    ...['--secret-file', place('secrets')],
    ...['--action-cache-path', place('actions')],
    ...['--local-repository', `${PRODUCT}@${VERSION}=${place('product')}`],
    ...LABELS.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...Object.entries(github).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

/** Lines `NAME="value"`, as `act` reads them. */
function secretFile(secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
}
