import { createHash } from 'node:crypto';
import { MultiarchError, OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import {
  advising,
  canBring,
  repositoryRoot,
  startDocker,
  startRegistry,
  startTestRegistry,
} from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { headDigest, readImages, splitImage } from '../testing/pushed-images.js';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;

beforeAll(async () => {
  workshop = await Workshop.open(await startDocker());
});

afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
});

const trivial = ['ARG BASE', 'FROM ${BASE}', 'RUN true'];

describe('the sample application', () => {
  test.each([
    ['cpu', 'linux/amd64', 'x86_64'],
    ['cpu', 'linux/arm64', 'aarch64'],
    ['gpu', 'linux/amd64', 'x86_64'],
  ])('%s on %s is pushed to both registries and runs', async (variant, platform, machine) => {
    const architecture = platform.slice('linux/'.length);
    const tags = [`1-${architecture}-${variant}`, `1-${variant}`];
    const annotations = { 'org.opencontainers.image.title': 'Sample, with "quotes" = and more' };
    const dockerfile = `Dockerfile-${variant}`;
    const leg = workshop.leg({ variant, platform, tags, annotations, labels: annotations, dockerfile });
    const { report, error } = await workshop.build(leg, repositoryRoot());
    expect(error).toBeUndefined();
    const { images } = leg;
    expect(report).toMatchObject({ variant, platform, tags, images, mediaType: OCI_INDEX, reused: false });
    for (const image of images)
      for (const tag of tags) expect(await headDigest(image, tag)).toBe(report?.digest);

    const [found, ...others] = await readImages(splitImage(images[0] ?? ''), tags[0] ?? '');
    expect(others).toEqual([]);
    expect(found?.top.annotations).toEqual(annotations);
    expect(found?.image.annotations).toEqual(annotations);
    expect(found?.config.config.Labels).toMatchObject(annotations);

    const output = await workshop.runImage(platform, `${images[1]}@${report?.digest}`, '--json');
    const names = { builtFor: architecture, builtOn: machine, runsOn: machine };
    expect(JSON.parse(output)).toMatchObject({ variant, architecture: names });
  });

  test('is one manifest and nothing around it in format plain', async () => {
    const annotations = { a: 'b' };
    const leg = workshop.leg({ dockerfile: 'Dockerfile-cpu', tags: ['plain'], format: 'plain', annotations });
    const { report } = await workshop.build(leg, repositoryRoot());
    expect(report?.mediaType).toBe(OCI_MANIFEST);
    const [found] = await readImages(splitImage(leg.images[0] ?? ''), 'plain');
    expect(found?.top).toBe(found?.image);
    expect(found?.top.annotations).toEqual(annotations);
  });
});

describe('a secret', () => {
  const key = '-----BEGIN KEY-----\nfirst line of the key\nsecond line\n-----END KEY-----';
  const secrets = `TOKEN=topsecret-token\nKEY<<END\n${key}\nEND\n`;
  const parts = ['topsecret-token', 'first line of the key', 'second line'];
  const dockerfile = [
    'ARG BASE',
    'FROM ${BASE}',
    'RUN --mount=type=secret,id=TOKEN --mount=type=secret,id=KEY cat /run/secrets/TOKEN /run/secrets/KEY && \\',
    '    cat /run/secrets/TOKEN /run/secrets/KEY | sha256sum | cut -c1-64 > /proof',
  ];

  test('reaches the build, and neither arguments nor log nor image', async () => {
    const leg = workshop.leg({ tags: ['secret'] });
    const built = await workshop.build(leg, await workshop.project(...dockerfile), { secrets });
    expect(built.error).toBeUndefined();
    const proof = await workshop.runImage(leg.platform, `${leg.images[0]}:secret`, 'cat', '/proof');
    expect(proof.trim()).toBe(createHash('sha256').update(`topsecret-token${key}`).digest('hex'));

    const [image] = await readImages(splitImage(leg.images[0] ?? ''), 'secret');
    const visible = [...built.commands, ...built.log, JSON.stringify([image, built.report])].join('\n');
    for (const part of parts) expect(visible).not.toContain(part);
    expect(built.masked).toEqual(expect.arrayContaining(parts));
    // The step did print it.
    expect(built.log).toContainEqual(expect.stringContaining('***'));
  });

  test('is not in the error of a step that fails', async () => {
    const failing = 'RUN --mount=type=secret,id=TOKEN cat /run/secrets/TOKEN; exit 7';
    const directory = await workshop.project(...dockerfile, failing);
    const { error } = await workshop.build(workshop.leg({ tags: ['secret-2'] }), directory, { secrets });
    expect(error).toBeInstanceOf(MultiarchError);
    const { message, location } = error as MultiarchError;
    expect(message).toContain('exit code: 7');
    expect(message).toMatch(/5 \| >>> RUN .*exit 7/);
    expect(message).toContain('***');
    for (const part of parts) expect(message).not.toContain(part);
    expect(location).toEqual({ file: 'Dockerfile', line: 5 });
  });
});

describe('a leg', () => {
  test('starts Buildx itself, and twice where no builder has to be created', async () => {
    const directory = await workshop.project(...trivial);
    const { error, commands, handedOn } = await workshop.build(workshop.leg({ tags: ['few'] }), directory);
    expect(error).toBeUndefined();
    expect(handedOn).toBe(0);
    const words = commands.map((command) => command.split(' ')[2]);
    const isCreated = words.includes('create');
    const [created, removed] = isCreated ? [['create'], ['rm']] : [[], []];
    expect(words).toEqual(['inspect', ...created, 'build', ...removed]);
  });

  test('whose Dockerfile names another platform is refused before it is built', async () => {
    const lines = ['ARG BASE', 'FROM --platform=linux/amd64 ${BASE} AS first', 'FROM first', 'RUN true'];
    const leg = workshop.leg({ platform: 'linux/arm64', tags: ['wrong'] });
    const { error, commands } = await workshop.build(leg, await workshop.project(...lines));
    expect(error).toMatchObject({
      code: 'BUILD',
      message: 'linux/arm64: Dockerfile makes an image for linux/amd64 (FROM --platform=linux/amd64)',
      advice: advising("Take '--platform=linux/amd64' out of this FROM"),
      location: { file: 'Dockerfile', line: 2 },
    });
    const builds = commands.filter((command) => command.startsWith('docker buildx build'));
    expect(builds.filter((command) => !command.includes('--call targets'))).toEqual([]);
    expect(await headDigest(leg.images[0] ?? '', 'wrong')).toBeNull();
  });

  test('may copy from stages for the building machine', async () => {
    const tools = ['ARG BASE', 'FROM --platform=$BUILDPLATFORM ${BASE} AS tools', 'RUN echo made > /made'];
    const directory = await workshop.project(...tools, 'FROM ${BASE}', 'COPY --from=tools /made /made');
    const leg = workshop.leg({ platform: 'linux/arm64', tags: ['crossed'] });
    expect((await workshop.build(leg, directory)).error).toBeUndefined();
  });

  test('whose base image is for another platform is not reported', async () => {
    const single = workshop.leg({ images: [`${workshop.registries[0].host}/base/single`], format: 'plain' });
    const base = await workshop.build(single, await workshop.project(...trivial));
    const buildArgs = { BASE: `${single.images[0]}@${base.report?.digest}` };
    const leg = workshop.leg({ platform: 'linux/arm64', tags: ['wrong-base'], buildArgs });
    const { error } = await workshop.build(leg, await workshop.project(...trivial));
    expect(error).toMatchObject({
      code: 'BUILD',
      message: expect.stringContaining('was pulled with platform "linux/amd64", expected "linux/arm64"'),
      location: { file: 'Dockerfile', line: 2 },
    });
  });

  test('is not pushed where that is not asked for', async () => {
    const images = [`${workshop.registries[0].host}/test/verify`];
    const leg = workshop.leg({ push: false, tags: [], images, annotations: { a: 'b' } });
    const { report, commands } = await workshop.build(leg, await workshop.project(...trivial));
    expect(report).toMatchObject({ leg: 0, tags: [] });
    expect(report).not.toHaveProperty('digest');
    expect(commands.join('\n')).not.toMatch(/--push|push=true|--tag/);
  });

  test('keeps a cache in the registry', async () => {
    const directory = await workshop.project(...trivial, 'RUN echo cached');
    const leg = workshop.leg({ tags: ['cached'], cache: 'registry', cacheScope: 'app-amd64' });
    expect((await workshop.build(leg, directory)).error).toBeUndefined();
    expect(await headDigest(leg.images[0] ?? '', 'buildcache-app-amd64')).toMatch(/^sha256:/);
    const { log, error } = await workshop.build(leg, directory);
    expect(error).toBeUndefined();
    expect(log.join('\n')).toMatch(/importing cache manifest from \S+:buildcache-app-amd64/);
  });

  test('says which registry is down', async () => {
    const { host, stop } = await startRegistry();
    await stop();
    const leg = workshop.leg({ images: [`${host}/test/app`], tags: ['1'] });
    const { error, slept } = await workshop.build(leg, await workshop.project(...trivial));
    expect(error).toMatchObject({
      code: 'REGISTRY',
      message: expect.stringContaining('connection refused'),
      advice: advising(host),
    });
    expect(slept).toEqual([]);
  });

  test('is tried again when a registry was busy, and not for ever', async () => {
    await using busy = await startTestRegistry();
    const directory = await workshop.project(...trivial);
    const images = [`${busy.host}/test/app`];
    const match = ({ method, path }: { method: string; path: string }) =>
      method === 'PUT' && /\/manifests\/\d$/.test(path);
    // BuildKit itself asks six times.
    busy.fail({ match, times: 6, how: { kind: 'status', status: 429 } });
    const once = await workshop.build(workshop.leg({ images, tags: ['1'] }), directory);
    expect(once.error).toBeUndefined();
    expect(once.slept).toEqual([5_000]);

    busy.fail({ match, times: 100, how: { kind: 'status', status: 429 } });
    const always = await workshop.build(workshop.leg({ images, tags: ['2'] }), directory);
    expect(always.error).toMatchObject({ code: 'REGISTRY', advice: advising('had trouble') });
    expect(always.slept).toEqual([5_000, 20_000]);
    expect(Object.keys(busy.tags)).toEqual(['test/app:1']);
  });

  test('is built without a cache whose service refuses us', async () => {
    const environment = {
      ACTIONS_RUNTIME_TOKEN: 'no-token',
      ACTIONS_RESULTS_URL: `http://${workshop.registries[0].host}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    };
    const leg = workshop.leg({ tags: ['uncached'], cache: 'gha' });
    const built = await workshop.build(leg, await workshop.project(...trivial), { environment });
    expect(built.error).toBeUndefined();
    expect(built.log).toContain('The cache cannot be used; building without it.');
    expect(built.commands.filter((command) => command.includes('--cache-to'))).toHaveLength(1);
  });

  test('without a Dockerfile is refused before anything is started', async () => {
    const leg = workshop.leg({ dockerfile: 'Dockerfile-none' });
    const { error, commands } = await workshop.build(leg, await workshop.project());
    expect(error).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining("'Dockerfile-none'"),
    });
    expect(commands).toEqual([]);
  });

  test('is told when there is no Docker', async () => {
    const directory = await workshop.project(...trivial);
    const { error } = await workshop.build(workshop.leg({}), directory, { environment: { PATH: directory } });
    expect(error).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringContaining('docker cannot be started'),
    });
  });

  test('is told when there is no engine', async () => {
    const directory = await workshop.project(...trivial);
    const environment = { DOCKER_HOST: `unix://${directory}/docker.sock` };
    const { error, commands } = await workshop.build(workshop.leg({}), directory, { environment });
    expect(error).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringMatching(/connect to the docker (?:daemon|API)/i),
    });
    expect(commands).toEqual(['docker buildx inspect']);
  });
});
