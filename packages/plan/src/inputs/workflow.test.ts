import { expect, test } from 'vitest';
import { parseWorkflowInputs } from './workflow.js';

const images = 'ghcr.io/org/app';

test('only an image: every default', () => {
  expect(parseWorkflowInputs({ images })).toEqual({
    images: ['ghcr.io/org/app'],
    optionalImages: [],
    builder: { byPlatform: [] },
    bakeFile: [],
    bakeTargets: ['default'],
    tags: [],
    additionalTags: [],
    latest: 'auto',
    semverTags: false,
    variants: [],
    platforms: [],
    context: '.',
    buildArgs: {},
    buildContexts: {},
    labels: {},
    annotations: {},
    push: 'auto',
    releases: ['*'],
    branches: ['*'],
    previewLabels: [],
    bots: [],
    cache: 'auto',
    forceCompression: false,
    cacheMounts: [],
    ssh: [],
    noCache: false,
    noCacheFilters: [],
    pull: false,
    ulimit: [],
    addHosts: [],
    cacheFrom: [],
    cacheTo: [],
    defaultLabels: true,
    freeSpace: false,
    smokeTestNetwork: false,
    smokeTestIn: 'engine',
    runners: { byPlatform: [] },
    backend: { named: [] },
    batchQueues: { named: [] },
    batchRole: [],
    submodules: 'false',
    lfs: false,
    batchTimeoutMinutes: 55,
    emulation: false,
    archTags: 'keep',
    allowBackwards: false,
    sameContent: false,
    format: 'oci',
    previewBranches: ['tickets/*', 't/*'],
    insecureRegistries: [],
    timeoutMinutes: 60,
  });
});

test('inputs of a workflow that leaves everything empty are the defaults', () => {
  const empty = { tag: '', latest: '', push: 'auto', 'fetch-depth': 1, runners: '', sbom: '', cache: null };
  expect(parseWorkflowInputs({ images, ...empty })).toEqual(parseWorkflowInputs({ images }));
});

test.each<[string, Record<string, unknown>, object]>([
  [
    'images by comma and line',
    { images: 'ghcr.io/Org/App, alpine\n\nlocalhost:5000/x' },
    { images: ['ghcr.io/org/app', 'docker.io/library/alpine', 'localhost:5000/x'] },
  ],
  [
    'the same image twice',
    { images: 'ghcr.io/org/app,https://ghcr.io/ORG/app' },
    { images: ['ghcr.io/org/app'] },
  ],
  ['image as an alias', { images: '', image: 'ghcr.io/org/a' }, { images: ['ghcr.io/org/a'] }],
  ['image beside images', { image: 'ghcr.io/org/b' }, { images: ['ghcr.io/org/app', 'ghcr.io/org/b'] }],
  ['a tag', { tag: ' 1.2.3 ' }, { tag: '1.2.3' }],
  ['additional tags', { 'additional-tags': 'a, b\nc,a' }, { additionalTags: ['a', 'b', 'c'] }],
  ['latest as boolean', { latest: false }, { latest: false }],
  ['latest as text', { latest: 'TRUE' }, { latest: true }],
  ['cache true', { cache: true }, { cache: 'auto' }],
  ['cache false', { cache: 'false' }, { cache: 'none' }],
  ['cache registry', { cache: 'registry' }, { cache: 'registry' }],
  ['push', { push: 'false' }, { push: false }],
  [
    'build arguments',
    { 'build-args': 'A=1\r\n B=x=y,z \n\nEMPTY=\nA=1' },
    { buildArgs: { A: '1', B: 'x=y,z', EMPTY: '' } },
  ],
  [
    'a build argument with a name of JavaScript',
    { 'build-args': '__proto__=1' },
    { buildArgs: Object.fromEntries([['__proto__', '1']]) },
  ],
  [
    'build contexts',
    { 'build-contexts': 'base=docker-image://alpine:3\nsrc=./src' },
    { buildContexts: { base: 'docker-image://alpine:3', src: './src' } },
  ],
  [
    'labels',
    { labels: 'org.opencontainers.image.licenses=MIT' },
    { labels: { 'org.opencontainers.image.licenses': 'MIT' } },
  ],
  [
    'platforms, each once',
    { platforms: 'linux/arm64,linux/aarch64\nlinux/amd64' },
    { platforms: ['linux/arm64', 'linux/amd64'] },
  ],
  ['a context', { context: './a//b/' }, { context: 'a/b' }],
  [
    'a Dockerfile pattern',
    { dockerfile: 'docker/Dockerfile.<variant>' },
    { dockerfile: 'docker/Dockerfile.<variant>' },
  ],
  ['no previews', { 'preview-branches': 'none' }, { previewBranches: [] }],
  ['preview patterns', { 'preview-branches': 'feature/*\nu/*' }, { previewBranches: ['feature/*', 'u/*'] }],
  ['provenance max', { provenance: 'max' }, { provenance: 'mode=max' }],
  ['provenance attributes', { provenance: 'mode=max,version=v1' }, { provenance: 'mode=max,version=v1' }],
  ['no provenance', { provenance: false }, { provenance: 'false' }],
  ['sbom', { sbom: true }, { sbom: 'true' }],
  ['sbom by a generator', { sbom: 'generator=docker/scout:1' }, { sbom: 'generator=docker/scout:1' }],
  ['format plain', { format: 'plain' }, { format: 'plain', provenance: 'false' }],
  [
    'format docker with attestations off',
    { format: 'docker', provenance: 'false', sbom: 'false' },
    { format: 'docker', provenance: 'false' },
  ],
  [
    'insecure registries',
    { 'insecure-registries': 'Registry.local:5000, 10.0.0.1:80' },
    { insecureRegistries: ['registry.local:5000', '10.0.0.1:80'] },
  ],
  [
    'a build argument of several lines between end lines',
    { 'build-args': '# what is inside\nLIST<<END\n  a = "1"\n\nb\nEND\n B = 2 ' },
    { buildArgs: { LIST: '  a = "1"\n\nb', B: '2' } },
  ],
  [
    'a label of several lines between quotes',
    { labels: '"a.b=first\n""second"""\nc=d' },
    { labels: { 'a.b': 'first\n"second"', c: 'd' } },
  ],
  ['on-existing', { 'on-existing': 'fail' }, { onExisting: 'fail' }],
  ['same content', { 'same-content': true }, { sameContent: true }],
  ['backwards', { 'allow-backwards': true }, { allowBackwards: true }],
  ['minutes as a number', { 'timeout-minutes': 360 }, { timeoutMinutes: 360 }],
  ['the backend that there is', { backend: 'github' }, {}],
])('%s', (_, raw, expected) => {
  expect(parseWorkflowInputs({ images, ...raw })).toMatchObject(expected);
});

test.each<[string, Record<string, unknown>, string]>([
  ['no image', { images: ' , ' }, 'images: no image is given; accepted: host/path'],
  [
    'an image with a tag',
    { images: 'ghcr.io/org/app:1' },
    "images: 'ghcr.io/org/app:1' has a tag or digest ('1')",
  ],
  ['an image in upper case', { images: 'quay.io/Org/app' }, "images: 'quay.io/Org/app' must be lower-case"],
  ['latest', { latest: 'maybe' }, "latest: 'maybe' is not a known value; accepted: auto, true, false"],
  ['push', { push: 'yes' }, "push: 'yes' is not a known value; accepted: auto, true, false"],
  [
    'cache',
    { cache: 's3' },
    "cache: 's3' is not a known value; accepted: auto, gha, registry, none, true, false",
  ],
  [
    'a build argument without =',
    { 'build-args': 'A=1\nB' },
    "build-args: 'B' has no '='; accepted: lines KEY=VALUE",
  ],
  [
    'an argument whose end line is missing',
    { 'build-args': 'A<<END\nx' },
    "build-args: 'A<<END' starts a value whose end line does not follow",
  ],
  ['a build argument without a name', { 'build-args': '=x' }, "build-args: '' is not a name"],
  ['a build argument twice', { 'build-args': 'A=1\nA=2' }, "build-args: 'A' is given twice ('1' and '2')"],
  ['an annotation for one level', { annotations: 'index:a=b' }, "annotations: 'index:a' is not a name"],
  [
    'an annotation in format docker',
    { annotations: 'a=b', format: 'docker' },
    "annotations: images of format 'docker' have no annotations",
  ],
  ['a variant', { variants: 'GPU' }, "variants: 'GPU' is not a variant name"],
  [
    'a platform',
    { platforms: 'linux/amd64 linux/arm64' },
    "platforms: 'linux/amd64 linux/arm64' names an unknown architecture ('amd64 linux')",
  ],
  ['a context outside', { context: '../x' }, "context: '../x' is not inside of the repository"],
  ['an absolute path', { dockerfile: '/etc/Dockerfile' }, "dockerfile: '/etc/Dockerfile' is not inside"],
  ['a remote context', { context: 'https://github.com/a/b.git' }, 'context: '],
  [
    'provenance',
    { provenance: 'most' },
    "provenance: 'most' is not a known value; accepted: true, false, min, max",
  ],
  ['sbom', { sbom: 'a b' }, "sbom: 'a b' is not a known value"],
  [
    'provenance in format plain',
    { format: 'plain', provenance: 'max' },
    "provenance: 'max' needs attestations, which format 'plain' does not have; accepted: false, or format 'oci'",
  ],
  [
    'sbom in format docker',
    { format: 'docker', sbom: true },
    "sbom: 'true' needs attestations, which format 'docker' does not have",
  ],
  ['format', { format: 'oc' }, "format: 'oc' is not a known value; accepted: oci, docker, plain"],
  [
    'arch-tags',
    { 'arch-tags': 'delete' },
    "arch-tags: 'delete' is not a known value; accepted: keep, all, none",
  ],
  [
    'on-existing',
    { 'on-existing': 'skip' },
    "on-existing: 'skip' is not a known value; accepted: reuse, overwrite, fail",
  ],
  [
    'minutes',
    { 'timeout-minutes': '1h' },
    "timeout-minutes: '1h' is not a whole number; accepted: a whole number from 1 to 7200",
  ],
  ['no minutes', { 'timeout-minutes': 0 }, "timeout-minutes: '0' is out of range"],
  ['fetch-depth', { 'fetch-depth': -1 }, "fetch-depth: '-1' is not a whole number"],
  [
    'submodules',
    { submodules: 'all' },
    "submodules: 'all' is not a known value; accepted: true, false, recursive",
  ],
  ['two images of QEMU', { 'binfmt-image': 'a,b' }, "binfmt-image: 'a,b'"],
  ['two images of BuildKit', { 'buildkit-image': 'a,b' }, "buildkit-image: 'a,b'"],
  [
    'a host with a scheme',
    { 'insecure-registries': 'http://r:5000' },
    "insecure-registries: 'http://r:5000' is not a registry's host",
  ],
  ['a host with a path', { 'insecure-registries': 'r:5000/x' }, "'r:5000/x' is not a registry's host"],
  ['a word for a host', { 'insecure-registries': 'registry' }, "'registry' is not a registry's host"],
  [
    'another backend',
    { backend: 'lambda' },
    "backend: 'lambda' is not available; accepted: github, aws-batch",
  ],
  [
    'a mistyped input',
    { 'build-arg': 'A=1' },
    "inputs: there is no input 'build-arg'; did you mean 'build-args'?",
  ],
  ['an underscore', { additional_tags: 'x' }, "did you mean 'additional-tags'?"],
  ['an unknown input', { frobnicate: 1 }, "there is no input 'frobnicate'; accepted: images, image, tag"],
  ['a list', { tag: ['a'] }, `tag: ["a"] is not a single value; accepted: a string, number or boolean`],
])('%s is refused', (_, raw, message) => {
  expect(() => parseWorkflowInputs({ images, ...raw })).toThrow(message);
});
