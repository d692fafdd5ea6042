import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Job,
  type StepResult,
  seedImage,
  seedIndex,
  startJob,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { startFakeDocker } from '../process/fake-docker.js';
import { sampleCheckout, tagPushed } from '../process/sample-call.js';

/** A machine of one's own: a user with a HOME, and several runners of hers that take one job after the other. */
export interface OwnMachine extends AsyncDisposable {
  /** A job on the runner of this name. */
  job(runner: string): Promise<Job>;
  /**
   * One step of a job: its login, build, index or promotion, with secrets that only this job has.
   *
   * @param killAtWrite see `StepOptions`
   */
  step(job: Job, name: Step, user: string, killAtWrite?: number): Promise<StepResult>;
  /** What is not as it was before the first job, and where a secret is: paths, each with what is wrong. */
  leftBehind(): Promise<string[]>;
}

/** The steps that write something, in the order of a job. */
export const STEPS = ['login', 'build', 'manifest', 'promote'] as const;
export type Step = (typeof STEPS)[number];

const PATH = 'octo-org/octo-app';
/** What a runner itself has in its folder while a job runs. */
const OF_THE_RUNNER = /^[^/]+\/(?:$|_github_workflow|file-commands-)/;

const passwordOf = (user: string): string => `${user}-p4ssword-of-the-registry`;
const buildSecretOf = (user: string): string => `${user}-t0ken-of-the-build`;
const basicOf = (user: string): string => Buffer.from(`${user}:${passwordOf(user)}`).toString('base64');

/** @param users who may log in */
export async function startOwnMachine(users: readonly string[]): Promise<OwnMachine> {
  await using made = new AsyncDisposableStack();
  const passwords = Object.fromEntries(users.map((user) => [user, passwordOf(user)]));
  const registry = made.use(await startTestRegistry({ users: passwords }));
  const docker = made.use(await startFakeDocker([[registry, PATH]]));
  seedBuilt(registry, users);
  const checkout = made.use(await sampleCheckout());
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-own-machine-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  const home = join(folder, 'home');
  await furnish(home);
  const before = await contentOf(home);
  const secrets = users.flatMap((user) => [passwordOf(user), basicOf(user), buildSecretOf(user)]);
  const kept = made.move();
  return {
    job: (runner) =>
      startJob({
        home,
        temp: join(folder, runner),
        cwd: checkout.folder,
        event: tagPushed('v1.2.3'),
        env: { PATH: docker.PATH, GITHUB_REF: 'refs/tags/v1.2.3' },
      }),
    step: (job, name, user, killAtWrite) =>
      job.step({
        action: name,
        inputs: inputsOf(name, user, registry),
        ...(killAtWrite === undefined ? {} : { killAtWrite }),
      }),
    leftBehind: async () => {
      const now = await contentOf(home);
      const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
        (path) => before.get(path)?.equals(now.get(path) ?? Buffer.of()) !== true,
      );
      const all = [...(await contentOf(folder))];
      const withSecret = all.filter(([, bytes]) => secrets.some((secret) => bytes.includes(secret)));
      const ofRunners = all.filter(([path]) => !path.startsWith('home/') && !OF_THE_RUNNER.test(path));
      return [
        ...changed.map((path) => `home/${path}: not as it was`),
        ...withSecret.map(([path]) => `${path}: a secret`),
        ...ofRunners.map(([path]) => `${path}: left there`),
      ];
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** What other jobs have built. */
function seedBuilt(registry: TestRegistry, users: readonly string[]): void {
  const repository = registry.repository(PATH);
  const entries = ['amd64', 'arm64'].map((architecture) => {
    const image = seedImage(repository, architecture);
    for (const user of users) repository.tags.set(`${user}-${architecture}`, image.digest);
    return { image, platform: { os: 'linux', architecture } };
  });
  const { digest } = seedIndex(repository, entries);
  for (const variant of ['cpu', 'gpu']) repository.tags.set(`built-${variant}`, digest);
}

/** What its user has in her HOME: a login of her own, and Buildx's things. */
async function furnish(home: string): Promise<void> {
  await mkdir(join(home, '.docker', 'buildx', 'instances'), { recursive: true });
  const config = { auths: { 'registry.example': { auth: 'b3duOmxvZ2lu' } }, psFormat: 'table' };
  await writeFile(join(home, '.docker', 'config.json'), JSON.stringify(config, undefined, '\t'));
  await writeFile(join(home, '.docker', 'buildx', 'instances', 'mine'), '{}');
  await cp(join(home, '.docker', 'config.json'), join(home, '.profile'));
}

function inputsOf(name: Step, user: string, { host }: TestRegistry): Record<string, string> {
  const images = `${host}/${PATH}`;
  const platforms = 'linux/amd64, linux/arm64';
  const to = `${host}/prod-${user}`;
  return {
    login: {
      images,
      'registry-auths': `- { registry: "${host}", username: ${user}, password: ${passwordOf(user)} }`,
    },
    build: {
      ...{ images, tags: `${user}-amd64`, platform: 'linux/amd64', dockerfile: 'Dockerfile-cpu' },
      ...{ emulation: 'true', cache: 'none', 'on-existing': 'overwrite', 'smoke-test': 'true' },
      secrets: `TOKEN=${buildSecretOf(user)}`,
    },
    manifest: { images, tags: user, platforms },
    promote: {
      ...{ 'from-images': images, 'to-images': to, tag: 'built', platforms },
      ...{ release: 'v1.2.3', 'check-revision': 'false' },
    },
  }[name];
}

/** All files below a folder by their paths; folders with a slash, links with what they name. */
async function contentOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1);
      if (!entry.isFile()) return [`${name}/`, Buffer.of()] as const;
      return [name, await readFile(path)] as const;
    }),
  );
  return new Map(found);
}
