import { digestOf } from '@multiarch/oci/content';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, type RecordedRequest, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { inspect } from './image/inspect.js';
import { run as promoteStage, startSides } from './testing/promotion.js';
import { run as publishAt, release } from './testing/publication.js';
import { seedStage } from './testing/stage.js';

/** What is told of a registry's refusal names what a person did, before what was asked. */
const fails = (server: TestRegistry, pattern: RegExp, status = 403): void => {
  const match = ({ method, path }: RecordedRequest) => pattern.test(`${method} ${path}`);
  server.fail({ match, times: 99, how: { kind: 'status', status } });
};

const messageOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error ? error.message : expect.fail('it succeeded');
};

test.each([
  [
    'the source',
    'stage',
    /^GET .*manifests\/5b2c1f6d-cpu/,
    /while looking at what is to be promoted from \S+\/stage\/app: GET /,
  ],
  ['a tag of the target', 'prod', /^(?:HEAD|GET) .*manifests\/v1/, /while looking at what tags hold: /],
  ['a blob of the source', 'stage', /^GET .*blobs/, /while looking at what is to be promoted from .*blob /],
  [
    'an upload',
    'prod',
    /^POST /,
    /while copying \S+\/stage\/app to \S+\/prod\/app: (?:the config|layer \d of \d) of \S+\/stage\/app@sha256:\S+: POST blob /,
  ],
  ['the write of a tag', 'prod', /^PUT .*manifests\/(?!sha256)/, /while writing tags: .*\n +- PUT /],
] as const)('promote: %s', async (_, side, request, expected) => {
  const sides = await startSides();
  await using _running = new AsyncDisposableStack();
  _running.use(sides.stage);
  _running.use(sides.prod);
  seedStage(sides.stage);
  fails(sides[side], request);
  expect(await messageOf(promoteStage(sides))).toMatch(expected);
});

test.each([
  [
    'what was built',
    /^(?:HEAD|GET) .*manifests\/sha256/,
    /while looking for the image for linux\/amd64: (?:HEAD|GET) /,
  ],
  ['a tag', /^(?:GET|HEAD) .*manifests\/latest/, /: while looking at what tags hold: GET /],
  ['the write of a tag', /^PUT .*manifests\/(?!sha256)/, /: while writing tags: .*PUT /],
] as const)('publish: %s', async (_, request, expected) => {
  await using server = await startTestRegistry();
  fails(server, request);
  const { failures } = await publishAt([server], release('1.2.3'), '1'.repeat(40));
  expect(failures.map(({ message }) => message).join('\n')).toMatch(expected);
});

test('inspect', async () => {
  await using server = await startTestRegistry();
  await using registry = openRegistry({ clock: new FakeClock() });
  const reference = { registry: server.host, repository: 'org/app', digest: digestOf(new Uint8Array()) };
  expect(await messageOf(inspect(registry, reference))).toMatch(
    /^while inspecting \S+\/org\/app@sha256:e3b0\S+: GET \S+: http:\S+ answered 404/,
  );
});
