import { sha256 } from '@multiarch/oci/content';
import { describe, expect, test } from 'vitest';
import type { TreeEntry } from './checkout/repository.js';
import type { Event } from './decide/event.js';
import { parsePlan } from './documents/read.js';
import { parseWorkflowInputs } from './inputs/workflow.js';
import { makePlan } from './make-plan.js';
import { renderPlan } from './report/plan.js';
import { main, push } from './testing/index.js';
import type { PublishedContent } from './unchanged/take.js';

const LATER = 'c'.repeat(40);
const DIGEST = `sha256:${'d'.repeat(64)}`;
const ARCHITECTURE = {
  api: { platforms: ['linux/amd64', 'linux/arm64'], paths: ['api', '!api/docs', 'proto/**/*.proto'] },
  web: { platforms: 'linux/amd64', paths: 'web' },
  docs: 'linux/amd64',
};
const FILES = [
  ...['Dockerfile-api', 'Dockerfile-web', 'Dockerfile-docs', '.dockerignore', 'api/main.go', 'api/docs/a.md'],
  ...['proto/v1/a.proto', 'proto/README.md', 'web/index.ts', 'web/Dockerfile', '.aws-architecture'],
];

interface Change {
  readonly event?: Event;
  readonly inputs?: Record<string, unknown>;
  readonly architecture?: unknown;
  /** Files with another content. */
  readonly edited?: readonly string[];
  readonly more?: readonly TreeEntry[];
  /** What Git says in place of all this. */
  readonly tree?: (() => undefined) | undefined;
  readonly published?: ReadonlyMap<string, PublishedContent>;
  readonly commitTime?: string;
}

function planWith(change: Change = {}) {
  const { event = main, architecture = ARCHITECTURE, edited = [], more = [], inputs = {} } = change;
  const text = JSON.stringify(architecture);
  const entries: TreeEntry[] = FILES.filter((path) => !more.some((one) => one.path === path)).map((path) => ({
    path,
    mode: '100644',
    id: sha256(edited.includes(path) ? `${path} edited` : path),
  }));
  return makePlan({
    sha256,
    inputs: parseWorkflowInputs({ images: 'ghcr.io/org/app, quay.io/org/app', ...inputs }),
    event,
    files: {
      read: (path) => (path === '.aws-architecture' ? text : path.includes('Dockerfile') ? '' : undefined),
      exists: (path) => FILES.some((file) => file === path || file.startsWith(`${path}/`)),
      tree: 'tree' in change && change.tree !== undefined ? change.tree : () => [...entries, ...more],
    },
    source: { url: 'https://github.com/org/app', commitTime: change.commitTime ?? '2026-08-01T12:00:00Z' },
    ...(change.published === undefined ? {} : { published: change.published }),
  });
}

const contentsOf = (change?: Change) =>
  Object.fromEntries(planWith(change).variants.map(({ name, content }) => [name, content]));

const before = contentsOf();

describe('what a variant is made of', () => {
  test('is said by those alone that say which files', () => {
    expect(before).toEqual({
      api: expect.stringMatching(/^[0-9a-f]{64}$/),
      web: expect.stringMatching(/^[0-9a-f]{64}$/),
      docs: undefined,
    });
    expect(before.api).not.toBe(before.web);
  });

  test.each<[string, Change]>([
    ['another commit', { event: { ...main, sha: LATER }, commitTime: '2026-09-01T12:00:00Z' }],
    ['a release', { event: push }],
    ['a file of nobody', { edited: ['proto/README.md'] }],
    ['a file that is left out', { edited: ['api/docs/a.md'] }],
    ['the architecture file', { edited: ['.aws-architecture'] }],
    ['another variant', { architecture: { ...ARCHITECTURE, docs: 'linux/arm64' } }],
    ['where it is built', { inputs: { runners: 'default=mine', cache: 'none' } }],
    ['one more registry', { inputs: { images: 'ghcr.io/org/app, docker.io/org/app' } }],
    ['the version as a label', { inputs: { labels: 'org.opencontainers.image.version=9' } }],
  ])('%s leaves it as it is', (_, change) => {
    expect(contentsOf(change)).toEqual(before);
  });

  const link: TreeEntry = { path: 'Dockerfile-api', mode: '120000', id: 'a' };
  const submodule: TreeEntry = { path: 'vendor', mode: '160000', id: 'a' };
  test.each<[string, Change, ('api' | 'web')[]]>([
    ['a file below its folder', { edited: ['api/main.go'] }, ['api']],
    ['a file that a pattern means', { edited: ['proto/v1/a.proto'] }, ['api']],
    ['its Dockerfile', { edited: ['Dockerfile-web'] }, ['web']],
    ['what the context leaves out', { edited: ['.dockerignore'] }, ['api', 'web']],
    ['a new file', { more: [{ path: 'web/b.ts', mode: '100644', id: 'b' }] }, ['web']],
    [
      'who may run it',
      { more: [{ path: 'web/index.ts', mode: '100755', id: sha256('web/index.ts') }] },
      ['web'],
    ],
    ['a build argument', { inputs: { 'build-args': 'A=1' } }, ['api', 'web']],
    ['a label', { inputs: { labels: 'a=b' } }, ['api', 'web']],
    ['a local build context', { inputs: { 'build-contexts': 'proto=proto' } }, ['api', 'web']],
    ['a submodule', { more: [submodule] }, ['api', 'web']],
    ['its platforms', { inputs: { platforms: 'linux/arm64' } }, ['api', 'web']],
    ['where it is published first', { inputs: { images: 'quay.io/org/app' } }, ['api', 'web']],
    ['a Dockerfile that is a link', { more: [link] }, ['api']],
  ])('%s makes it another', (_, change, changed) => {
    const after = contentsOf(change);
    expect(['api', 'web'].filter((name) => after[name] !== before[name])).toEqual(changed);
  });

  test.each<[string, Change]>([
    ['Git does not say it', { tree: () => undefined }],
    ['nothing is pushed', { inputs: { push: false } }],
  ])('is not known where %s', (_, change) => {
    expect(Object.values(contentsOf(change))).toEqual([undefined, undefined, undefined]);
  });

  test('is not known of a Dockerfile that is a link', () => {
    expect(contentsOf({ more: [link] }).api).toBeUndefined();
  });

  test('holds what it is built from, and is not known where that is not', () => {
    const read = (base: object, edited: string[] = []) =>
      contentsOf({
        architecture: {
          app: { from: 'base', paths: 'web', dockerfile: 'Dockerfile-web' },
          base: { dockerfile: 'Dockerfile-api', ...base },
        },
        edited,
      });
    const { app, base } = read({ paths: 'api' });
    expect([app, base]).toEqual([expect.any(String), expect.any(String)]);
    expect(read({ paths: 'api' }, ['web/index.ts'])).toEqual({
      base,
      app: expect.not.stringMatching(app ?? ''),
    });
    expect(read({ paths: 'api' }, ['api/main.go']).app).not.toBe(app);
    expect(read({})).toEqual({ base: undefined, app: undefined });
  });

  test('a path that means nothing is refused with its place', () => {
    const architecture = { ...ARCHITECTURE, web: { platforms: 'linux/amd64', paths: ['web', 'wbe'] } };
    expect(() => planWith({ architecture })).toThrow(
      /'wbe'.*of 'paths' is no file.*\.aws-architecture:1:147/,
    );
  });
});

describe('what is published of it', () => {
  const published = new Map([[before.api ?? '', { digest: DIGEST, revision: 'a'.repeat(40) }]]);

  test('is tagged anew, without a leg', () => {
    const plan = planWith({ event: { ...push, sha: LATER }, published });
    expect(plan.variants.map(({ name, platforms }) => [name, platforms.map(({ leg }) => leg)])).toEqual([
      ['web', [0]],
      ['docs', [1]],
    ]);
    expect(plan.legs.map(({ index, variant }) => [index, variant])).toEqual([
      [0, 'web'],
      [1, 'docs'],
    ]);
    expect(plan.unchanged).toEqual([
      {
        name: 'api',
        digest: DIGEST,
        revision: 'a'.repeat(40),
        content: before.api,
        images: ['ghcr.io/org/app', 'quay.io/org/app'],
        platforms: ['amd64', 'arm64'].map((arch) => ({
          platform: `linux/${arch}`,
          tags: [{ name: `v1.2.3-${arch}-api`, mutable: false }],
        })),
        tags: [
          { name: 'v1.2.3-api', mutable: false },
          { name: 'latest-api', mutable: true },
        ],
        stitched: true,
        stands: {
          'org.opencontainers.image.revision': LATER,
          'org.opencontainers.image.source': 'https://github.com/org/app',
          'org.opencontainers.image.version': 'v1.2.3',
        },
      },
    ]);
    expect(parsePlan(JSON.stringify(plan))).toEqual(plan);
    expect(renderPlan(plan, 'text')).toMatch(
      /^api +not built, as nothing in it has changed since commit aaaaaaaa: sha256:d+ +v1\.2\.3-api, latest-api \(moves\), v1\.2\.3-amd64-api/m,
    );
  });

  test('is all there is to do where nothing has changed', () => {
    const all = new Map([...published, [before.web ?? '', { digest: DIGEST, revision: 'a'.repeat(40) }]]);
    const { docs: _, ...architecture } = ARCHITECTURE;
    const plan = planWith({ published: all, architecture });
    expect(plan).toMatchObject({ push: true, images: ['ghcr.io/org/app', 'quay.io/org/app'], legs: [] });
    expect(plan.variants).toEqual([]);
    expect(plan.unchanged?.map(({ name }) => name)).toEqual(['api', 'web']);
  });

  test('is built all the same where something is built from it', () => {
    const architecture = {
      app: { from: 'base', paths: 'web', dockerfile: 'Dockerfile-web' },
      tool: { from: 'base', paths: 'proto', dockerfile: 'Dockerfile-docs' },
      base: { dockerfile: 'Dockerfile-api', paths: 'api', platforms: 'linux/amd64' },
    };
    const all = new Map(
      Object.values(contentsOf({ architecture })).map((content) => [
        content ?? '',
        { digest: DIGEST, revision: 'a'.repeat(40) },
      ]),
    );
    const plan = planWith({ architecture, published: all, edited: ['web/index.ts'] });
    expect(plan.unchanged?.map(({ name }) => name)).toEqual(['tool']);
    expect(plan.legs.map(({ index, variant, base }) => [index, variant, base])).toEqual([
      [0, 'app', { leg: 1, variant: 'base' }],
      [1, 'base', undefined],
    ]);
    expect(planWith({ architecture, published: all }).legs).toEqual([]);
  });

  test.each<[string, Change]>([
    ['a file has changed', { edited: ['api/main.go'] }],
    ['a schedule asks for what is new in base images', { event: { ...main, name: 'schedule' } }],
    ['somebody asks for a build', { inputs: { 'on-existing': 'overwrite' } }],
    ['steps are to be built anew', { inputs: { 'no-cache': true } }],
    ['a stage is to be built anew', { inputs: { 'no-cache-filters': 'deps' } }],
    ['base images are to be asked for', { inputs: { pull: true } }],
    ['nothing is pushed', { inputs: { push: false } }],
  ])('is not taken where %s', (_, change) => {
    const plan = planWith({ ...change, published });
    expect(plan.unchanged).toBeUndefined();
    expect(plan.legs.map(({ variant }) => variant)).toContain('api');
  });
});
