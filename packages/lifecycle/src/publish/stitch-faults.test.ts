import { type Credential, MultiarchError, parseImageName, parsePlatform } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import {
  FakeClock,
  type FaultKind,
  seedAttestedImage,
  seedImage,
  startTestRegistry,
  type TestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';
import { afterAll, describe, expect, test } from 'vitest';
import { sampled } from '../testing/faults.js';
import { type Stitched, stitch } from './stitch.js';

/**
 * Each request of a run is failed once in each way, with retries and without. Afterwards either everything is right,
 * or no tag that may move has moved and the error says which tags stand; and running again always ends in the same
 * bytes.
 */
interface Scenario {
  readonly seed: typeof seedImage | typeof seedAttestedImage;
  readonly auth: 'none' | 'basic' | 'bearer';
  readonly registries: 1 | 2;
  readonly tags: 1 | 3;
  /** How the registry differs even where nothing fails. */
  readonly behaviour?: NonNullable<TestRegistryOptions['behaviour']>;
}

const SCENARIOS: readonly Scenario[] = [
  { seed: seedImage, auth: 'none', registries: 1, tags: 1 },
  { seed: seedImage, auth: 'bearer', registries: 1, tags: 3 },
  { seed: seedImage, auth: 'basic', registries: 2, tags: 3 },
  { seed: seedAttestedImage, auth: 'basic', registries: 1, tags: 3 },
  { seed: seedAttestedImage, auth: 'bearer', registries: 2, tags: 1 },
  { seed: seedAttestedImage, auth: 'none', registries: 2, tags: 3 },
  {
    ...{ seed: seedImage, auth: 'none', registries: 1, tags: 3 },
    behaviour: { head: 'no-length', typeParameter: '; charset=utf-8', tornWrites: true, putAnswer: 'bare' },
  },
  {
    ...{ seed: seedAttestedImage, auth: 'none', registries: 1, tags: 1 },
    behaviour: { head: 'blank', visibleAfter: 1, namesMissing: false },
  },
];

const status = (code: number, headers: Record<string, string> = {}): [string, FaultKind] => [
  [code, ...Object.values(headers)].join(' '),
  { kind: 'status', status: code, headers },
];
const plain = (
  kind: 'reset' | 'late-reset' | 'truncate' | 'silence' | 'stall' | 'wrong-digest',
): [string, FaultKind] => [kind, { kind }];
const spoilt = (
  kind: 'malformed-digest' | 'wrong-length' | 'wrong-type' | 'corrupt' | 'half' | 'page',
): [string, FaultKind] => [kind, { kind }];
const redirect = (location: string): [string, FaultKind] => [
  `redirect to ${location}`,
  { kind: 'redirect', location },
];
const challenge = (value: string): [string, FaultKind] => [
  `challenge ${value}`,
  { kind: 'challenge', value },
];

/** A server that holds nothing, and the metadata service of a cloud. */
const ELSEWHERE = 'http://elsewhere/';
const METADATA = 'http://169.254.169.254/latest/meta-data';

const KINDS: readonly [string, FaultKind][] = [
  ...[400, 401, 403, 404, 405, 408, 409, 412, 413, 416, 425, 429, 499, 500, 501, 502, 503, 504, 507, 522].map(
    (code) => status(code),
  ),
  ...[429, 503].flatMap((code) =>
    ['0', '20', '7200', 'Thu, 01 Jan 2026 00:00:30 GMT'].map((value) =>
      status(code, { 'retry-after': value }),
    ),
  ),
  status(429, { 'ratelimit-remaining': '0;w=21600' }),
  ['200 with nothing', { kind: 'status', status: 200 }],
  ['200 with noise', { kind: 'status', status: 200, body: '{"schemaVersion":2,' }],
  [
    'commands',
    { kind: 'status', status: 400, body: '{"errors":[{"code":"::error::","message":"\\n::error::x"}]}' },
  ],
  ...(['reset', 'late-reset', 'truncate', 'silence', 'stall', 'wrong-digest'] as const).map(plain),
  ...(['malformed-digest', 'wrong-length', 'wrong-type', 'corrupt', 'half', 'page'] as const).map(spoilt),
  ...[ELSEWHERE, METADATA, '/v2/', 'ftp://elsewhere/', ''].map(redirect),
  ...[
    `Bearer realm="${METADATA}"`,
    'Bearer realm="http://user:password@elsewhere/token"',
    'Bearer error="insufficient_scope",scope="repository:org/app:pull,push,delete"',
    'Basic realm="again"',
    'Negotiate',
  ].map(challenge),
];

/** Where the registry is odd, few statuses stand for all: they are told apart before its oddity matters. */
function kindsFor({ behaviour }: Scenario): typeof KINDS {
  if (behaviour === undefined) return KINDS;
  return KINDS.filter(([, how]) => how.kind !== 'status' || [404, 429, 500].includes(how.status));
}

const PLATFORMS = ['amd64', 'arm64'] as const;
const TAGS = [
  { name: '1.2.3', mutable: false },
  { name: '1.2', mutable: true },
  { name: 'latest', mutable: true },
];
const USERS = { bot: 'secret' };
const bot: Credential = { kind: 'password', username: 'bot', password: 'secret' };

interface Stage extends AsyncDisposable {
  readonly servers: readonly TestRegistry[];
  readonly before: readonly Readonly<Record<string, string>>[];
  /** @param exchange milliseconds that one question may take */
  run(patience: 'retries' | 'once', exchange?: number): Promise<Stitched>;
}

/** Registries with the legs of a build, and `latest` on something older. */
async function setStage({ seed, auth, registries, tags, behaviour }: Scenario): Promise<Stage> {
  const running = new AsyncDisposableStack();
  const users = auth === 'none' ? {} : USERS;
  const servers: TestRegistry[] = [];
  for (let count = 0; count < registries; count += 1)
    servers.push(running.use(await startTestRegistry({ behaviour: { ...behaviour, auth }, users })));
  const digests = servers.map((server) => {
    const repository = server.repository('org/app');
    repository.tags.set('latest', seedImage(repository, 's390x').digest);
    return PLATFORMS.map((architecture) => {
      const { digest } = seed(repository, architecture);
      repository.tags.set(`1.2.3-${architecture}`, digest);
      return digest;
    });
  });
  const sources = PLATFORMS.map((architecture, position) => ({
    platform: parsePlatform(`linux/${architecture}`),
    tag: `1.2.3-${architecture}`,
    digest: digests[0]?.[position] ?? expect.fail('nothing was seeded'),
  }));
  const images = servers.map(({ host }) => parseImageName(`${host}/org/app`));
  return {
    servers,
    before: servers.map((server) => server.tags),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
    run: async (patience, exchange = 10_000) => {
      const clock = new FakeClock();
      const tries = patience === 'once' ? 1 : 4;
      await using registry = openRegistry({
        access: 'push',
        credentials: async () => (auth === 'none' ? undefined : bot),
        clock,
        retry: { tries, deadline: 60_000, base: 100, longest: 1000 },
        timeouts: { exchange },
      });
      return await stitch(registry, { images, sources, tags: TAGS.slice(0, tags) }, { clock });
    },
  };
}

interface Case {
  readonly scenario: Scenario;
  /** Of which registry, and which of its requests. */
  readonly at: number;
  readonly position: number;
  readonly name: string;
  readonly kind: FaultKind;
  readonly once: boolean;
}

/** What ends a wait for a server that says nothing, in milliseconds. */
const [IMPATIENT, PATIENT] = [60, 3000];

/**
 * What is wrong after a run that met a fault; nothing, if all is well. Where a server hangs, a busy machine may make
 * our impatience a fault of other requests as well: what seems wrong then is looked at again with time to spare.
 */
async function judge(one: Case, digest: string): Promise<string[]> {
  const hangs = one.kind.kind === 'silence' || one.kind.kind === 'stall';
  const problems = await judgeOnce(one, digest, hangs ? IMPATIENT : undefined);
  return hangs && problems.length > 0 ? judgeOnce(one, digest, PATIENT) : problems;
}

async function judgeOnce(
  { scenario, at, position, kind, once }: Case,
  digest: string,
  exchange: number | undefined,
): Promise<string[]> {
  await using stage = await setStage(scenario);
  await using elsewhere = await startTestRegistry();
  const isElsewhere = kind.kind === 'redirect' && kind.location === ELSEWHERE;
  stage.servers[at]?.fail({
    after: position,
    how: isElsewhere ? { ...kind, location: `${elsewhere.origin}/x` } : kind,
  });
  const first = await stage.run(once ? 'once' : 'retries', exchange).catch((error: unknown) => error);
  const problems =
    first instanceof Error
      ? judgeFailure(first, stage, digest)
      : judgeSuccess(first as Stitched, stage, scenario);
  if (
    !(first instanceof Error) &&
    (first as Stitched).descriptor.digest !== digest &&
    !isLieAboutSize(scenario, kind)
  )
    problems.push('success, but with another index');
  // A run whose requests overlap otherwise may have had one fewer.
  for (const server of stage.servers) server.recover();
  const second = await stage.run('retries').catch((error: unknown) => error);
  if (second instanceof Error) problems.push(`the next run failed: ${second.message}`);
  else {
    if ((second as Stitched).descriptor.digest !== digest) problems.push('the next run wrote something else');
    problems.push(...judgeSuccess(second as Stitched, stage, scenario));
  }
  if (elsewhere.requests.some(({ headers }) => headers.authorization !== undefined))
    problems.push('a credential went elsewhere');
  return problems;
}

/** Whether a second try may cure it, so that there is something to see when there is none. */
function isTriedAgain(kind: FaultKind): boolean {
  if (kind.kind === 'status')
    return kind.status === 408 || kind.status === 425 || kind.status === 429 || kind.status >= 499;
  return ['reset', 'late-reset', 'truncate', 'half'].includes(kind.kind);
}

/** HEAD is believed about sizes, as nothing but a download could check them. */
function isLieAboutSize({ seed }: Scenario, { kind }: FaultKind): boolean {
  return seed === seedImage && kind === 'wrong-length';
}

function judgeSuccess({ descriptor }: Stitched, { servers }: Stage, { tags }: Scenario): string[] {
  return servers.flatMap((server) =>
    TAGS.slice(0, tags).flatMap(({ name }) =>
      server.tags[`org/app:${name}`] === descriptor.digest ? [] : [`${name} is not what was written`],
    ),
  );
}

function judgeFailure(error: Error, { servers, before }: Stage, digest: string): string[] {
  if (!(error instanceof MultiarchError)) return [`not an error of ours: ${error.stack}`];
  const { message, advice } = error;
  const problems: string[] = [];
  if (!servers.some(({ host }) => message.includes(host))) problems.push(`no question in: ${message}`);
  if (advice === undefined) problems.push(`no advice: ${message}`);
  if (/secret|issued-/.test(message)) problems.push(`a secret in: ${message}`);
  if (/^\s*::/m.test(message)) problems.push(`a command in: ${message}`);

  const listed = (pattern: RegExp) => pattern.exec(message)?.[1]?.split(', ') ?? [];
  const written = listed(/^Written: (.*)\.$/m);
  const doubtful = listed(/^Perhaps written, as nothing proves it: (.*)\.$/m);
  const isFixedEverywhere = servers.every(({ tags }) => tags['org/app:1.2.3'] === digest);
  for (const [position, { host, tags }] of servers.entries()) {
    const old = before[position] ?? {};
    for (const name of new Set([...Object.keys(old), ...Object.keys(tags)])) {
      const isFinal = TAGS.some((tag) => name === `org/app:${tag.name}`);
      const isNew = tags[name] === digest && digest !== old[name];
      if (!isNew && tags[name] !== old[name])
        problems.push(`${name} is neither what it was nor what it should be`);
      if (isNew && !isFinal) problems.push(`${name} was written`);
      if (isNew && !name.endsWith(':1.2.3') && !isFixedEverywhere) problems.push(`${name} moved too early`);
      if (!isNew && written.includes(`${host}/${name}`))
        problems.push(`${name} is said to stand, and does not`);
    }
  }
  const standing = servers.flatMap(({ host, tags }) =>
    Object.keys(tags).flatMap((name) => (tags[name] === digest ? [`${host}/${name}`] : [])),
  );
  const unsaid = standing.filter((name) => !written.includes(name) && !doubtful.includes(name));
  if (unsaid.length > 0) problems.push(`${unsaid.join(', ')} stands, which is not said: ${message}`);
  return problems;
}

/** All at once would only wait for each other. */
const SIDE_BY_SIDE = 6;
let judged = 0;
afterAll(() => console.log(`fault matrix: ${judged} cases`));

describe.each(SCENARIOS)('$seed.name, $auth, $registries registries, $tags tags', (scenario) => {
  test('every fault of every request', async () => {
    await using stage = await setStage(scenario);
    const { descriptor } = await stage.run('retries');
    const kinds = kindsFor(scenario).flatMap(([name, kind]) =>
      (isTriedAgain(kind) ? [false, true] : [false]).map((once) => ({ name, kind, once })),
    );
    const cases = stage.servers.flatMap(({ log }, at) =>
      log.flatMap((_, position) => kinds.map((kind): Case => ({ scenario, at, position, ...kind }))),
    );
    const failures: string[] = [];
    const queue = sampled(cases, kinds.length).values();
    const work = async () => {
      for (const each of queue) {
        const problems = await judge(each, descriptor.digest);
        const what = `${each.name} at request ${each.position} of registry ${each.at}${each.once ? ', tried once' : ''}`;
        failures.push(...problems.map((problem) => `${what}: ${problem}`));
        judged += 1;
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    expect(failures).toEqual([]);
    expect(cases.length).toBeGreaterThan(200);
  });
});

test('the matrix is as large as it should be', () => {
  expect(judged).toBeGreaterThanOrEqual(500);
});
