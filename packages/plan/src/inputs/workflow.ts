import { formatImageName, invalidInput, type Location, parseImageName, parseReference } from '@multiarch/oci';
import type { Leg } from '../documents/leg.js';
import { readAttestations } from './attestations.js';
import { type BuilderMap, parseBuilders } from './backends/builder.js';
import { type ByPlatform, parseBackends, parseByPlatform } from './backends/by-platform.js';
import type { BackendName } from './backends/name.js';
import { parseRoles } from './backends/roles.js';
import { parseCaches } from './buildkit/caches.js';
import { parseHosts, parseLimits, parseSharedMemory, parseSsh } from './buildkit/options.js';
import { parseCacheMounts } from './cache-mounts.js';
import { checkCompression, parseLevel } from './compression.js';
import { type Camel, defaultOf, memberOf, type NameIn, namesIn } from './declared/table.js';
import { PlatformCollector } from './platform-list.js';
import { InputReader, type RawInputs, type ValueOf } from './reader.js';
import { parseRunners, type RunnerMap } from './runners.js';
import { parseSmokeTest } from './smoke-test.js';
import { parseVariantName } from './variant-name.js';

/** An environment variable's name is what Docker takes; a label's or annotation's is wider. */
export const ARGUMENT = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
export const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
export const CONTEXT_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/;

/** Inputs that are read in a way of their own; all others as their kind says. */
const OWN = {
  images: readImages,
  'optional-images': readOptionalImages,
  // Read with `images`.
  image: () => undefined,
  latest: (read: InputReader) => toSwitch(read.choice('latest')),
  push: (read: InputReader) => toSwitch(read.choice('push')),
  'architecture-file': (read: InputReader) => readPath(read, 'architecture-file'),
  'bake-file': (read: InputReader) => read.list('bake-file').map((file) => parsePath(file, 'bake-file')),
  'bake-targets': readBakeTargets,
  variants: (read: InputReader) => read.list('variants').map((name) => parseVariantName(name, 'variants')),
  platforms: readPlatforms,
  dockerfile: (read: InputReader) => readPath(read, 'dockerfile'),
  context: (read: InputReader) => readPath(read, 'context') ?? '.',
  'build-args': (read: InputReader) => read.pairs('build-args', ARGUMENT, 'lines KEY=VALUE'),
  'build-contexts': (read: InputReader) =>
    read.pairs('build-contexts', CONTEXT_NAME, 'lines name=path or name=docker-image://…'),
  labels: (read: InputReader) =>
    read.pairs('labels', KEY, 'lines key=value, e.g. org.opencontainers.image.licenses=MIT'),
  annotations: readAnnotations,
  'cache-mounts': (read: InputReader) => parseCacheMounts(read.lines('cache-mounts')),
  compression: readCompression,
  'compression-level': (read: InputReader) => parseLevel(read.text('compression-level')),
  ssh: (read: InputReader) => parseSsh(read.list('ssh')),
  'shm-size': (read: InputReader) => parseSharedMemory(read.text('shm-size')),
  ulimit: (read: InputReader) => parseLimits(read.lines('ulimit')),
  'add-hosts': (read: InputReader) => parseHosts(read.list('add-hosts')),
  network: readNetwork,
  'cache-from': (read: InputReader) => parseCaches('cache-from', read.lines('cache-from')),
  'cache-to': (read: InputReader) => parseCaches('cache-to', read.lines('cache-to')),
  'smoke-test': readSmokeTest,
  builder: (read: InputReader): BuilderMap => parseBuilders(read.lines('builder')),
  runners: (read: InputReader): RunnerMap => parseRunners(read.text('runners') ?? ''),
  backend: (read: InputReader): ByPlatform<BackendName> => parseBackends(read.lines('backend')),
  'batch-queues': (read: InputReader): ByPlatform =>
    parseByPlatform(
      'batch-queues',
      read.lines('batch-queues'),
      'a queue, or lines platform=queue (linux/arm64=builds-arm64)',
    ),
  'batch-region': readRegion,
  'batch-role': (read: InputReader) => parseRoles('batch-role', read.list('batch-role')),
  'batch-repository': readRepository,
  provenance: (read: InputReader) => readAttestations(read).provenance,
  sbom: (read: InputReader) => readAttestations(read).sbom,
  releases: (read: InputReader) => readPatterns(read, 'releases'),
  branches: (read: InputReader) => readPatterns(read, 'branches'),
  'preview-branches': (read: InputReader) => readPatterns(read, 'preview-branches'),
  'insecure-registries': (read: InputReader) => read.list('insecure-registries').map(readHost),
} as const;

type PlanName = NameIn<'plan'>;

type ReadAs<Name extends PlanName> = Name extends keyof typeof OWN
  ? ReturnType<(typeof OWN)[Name]>
  : ValueOf<Name>;

type Members = { readonly [Name in PlanName as Camel<Name>]: ReadAs<Name> };

/** What may be `undefined` may be absent, and is. */
type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The inputs of a plan, checked and with their defaults: a member for each that is declared, so that `build-args` is
 * `buildArgs`. What only the workflow file itself reads is checked and dropped.
 */
export type WorkflowInputs = Given<Members>;

/**
 * Reads all inputs. Values may be strings, booleans or numbers; an empty string is an input that is not given.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted; an unknown input is
 *   refused with the name that is nearest
 */
export function parseWorkflowInputs(raw: RawInputs): WorkflowInputs {
  const read = new InputReader(raw, 'plan', 'workflow');
  for (const name of namesIn('workflow')) read.value(name);
  for (const name of ['buildkit-image', 'binfmt-image', 'cache-mounts-image'] as const) {
    const image = read.text(name);
    if (image !== undefined) parseReference(image, name);
  }
  const ways: Partial<Record<PlanName, (read: InputReader) => unknown>> = OWN;
  const members = namesIn('plan')
    .map((name) => [memberOf(name), (ways[name] ?? (() => read.value(name)))(read)] as const)
    .filter(([, value]) => value !== undefined);
  const inputs = Object.fromEntries(members) as WorkflowInputs;
  checkCompression(inputs);
  return inputs;
}

function readRegion(read: InputReader): string | undefined {
  const region = read.text('batch-region');
  if (region !== undefined && !/^[a-z]{2}(?:-[a-z0-9]+)+$/.test(region))
    throw invalidInput('batch-region', `'${region}' is not a region`, 'e.g. us-gov-west-1');
  return region;
}

/** A URL goes into the job's command, which others read: it holds no login. Git's other transports are programs. */
function readRepository(read: InputReader): string | undefined {
  const text = read.text('batch-repository');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && url.username === '' && url.password === '' && url.search === '';
  const isLocal = url?.protocol === 'http:' && isLoopback(url.hostname);
  if (isPlain && (url.protocol === 'https:' || isLocal)) return text;
  // What is refused may hold a token, and is not shown.
  throw invalidInput(
    'batch-repository',
    'it is not a plain https:// URL',
    'https://host/path, without a login',
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

function readImages(read: InputReader): readonly string[] {
  const names = [...read.list('images'), ...read.list('image')];
  if (names.length === 0)
    throw invalidInput('images', 'no image is given', 'host/path, several by comma or line: ghcr.io/org/app');
  return [...new Set(names.map((name) => formatImageName(parseImageName(name))))];
}

/** Who names an image twice means one of the two. */
function readOptionalImages(read: InputReader): readonly string[] {
  const names = [
    ...new Set(read.list('optional-images').map((name) => formatImageName(parseImageName(name)))),
  ];
  const required = new Set(
    [...read.list('images'), ...read.list('image')].map((name) => formatImageName(parseImageName(name))),
  );
  const twice = names.find((name) => required.has(name));
  if (twice === undefined) return names;
  throw invalidInput(
    'optional-images',
    `'${twice}' is among images as well`,
    'an image that is in one of the two',
  );
}

function readPlatforms(read: InputReader): readonly string[] {
  const platforms = new PlatformCollector('platforms');
  for (const name of read.list('platforms')) platforms.addOnce(name);
  return platforms.list;
}

/** As Bake has them; none looks like a flag. */
const BAKE_TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;

function readBakeTargets(read: InputReader): readonly string[] {
  const names = read.list('bake-targets');
  const wrong = names.find((name) => !BAKE_TARGET.test(name));
  if (wrong !== undefined)
    throw invalidInput(
      'bake-targets',
      `'${wrong}' is no name of a target`,
      'targets and groups of the Bake file',
    );
  // A workflow passes its default on.
  const isAsked = names.join() !== defaultOf('bake-targets');
  if (isAsked && read.list('bake-file').length === 0)
    throw invalidInput('bake-targets', "has no effect without 'bake-file'", 'both, or neither');
  const beside = (['dockerfile', 'architecture-file'] as const).find((name) => read.text(name) !== undefined);
  if (beside !== undefined && read.list('bake-file').length > 0)
    throw invalidInput(beside, "has no effect beside 'bake-file', which says it", 'one of the two');
  return names;
}

function readPath(
  read: InputReader,
  name: 'architecture-file' | 'dockerfile' | 'context',
): string | undefined {
  const text = read.text(name);
  return text === undefined ? undefined : parsePath(text, name);
}

/**
 * A path below the repository's root, with `/`, and without `./` in front.
 *
 * @param input what the user calls the place that it comes from
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parsePath(text: string, input: string, location?: Location): string {
  const parts = text.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const leaves = /^[/\\~]|^[A-Za-z]:[/\\]|:\/\//.test(text) || parts.includes('..');
  if (leaves || /\p{Cc}/u.test(text))
    throw invalidInput(
      input,
      `'${text}' is not inside of the repository`,
      "a path relative to the repository's root",
      location,
    );
  return parts.length === 0 ? '.' : parts.join('/');
}

function readAnnotations(read: InputReader): Readonly<Record<string, string>> {
  const annotations = read.pairs('annotations', KEY, 'lines key=value');
  if (read.choice('format') === 'docker' && Object.keys(annotations).length > 0)
    throw invalidInput(
      'annotations',
      "images of format 'docker' have no annotations",
      "labels, or format 'oci'",
    );
  return annotations;
}

/** What everybody has is no part of a leg. */
function readCompression(read: InputReader): Leg['compression'] {
  const chosen = read.choice('compression');
  return chosen === 'gzip' ? undefined : chosen;
}

/** The runner's own network would be what an image was built in, and no two runners have the same. */
function readNetwork(read: InputReader): 'default' | 'none' | undefined {
  if (read.text('network')?.toLowerCase() === 'host')
    throw invalidInput(
      'network',
      "'host' lets a build reach the runner itself, so that no provenance of it holds",
      "default, none, or 'add-hosts' for a host that has no name",
    );
  return read.choice('network');
}

function readSmokeTest(read: InputReader): string | undefined {
  const text = read.text('smoke-test');
  if (text !== undefined) parseSmokeTest(text);
  return text;
}

function readPatterns(
  read: InputReader,
  name: 'releases' | 'branches' | 'preview-branches',
): readonly string[] {
  const patterns = read.list(name);
  return patterns.length === 1 && patterns[0] === 'none' ? [] : patterns;
}

/** A host as an image names it: with a dot or a port, without scheme and path. */
function readHost(host: string): string {
  try {
    const { registry } = parseImageName(`${host}/image`);
    if (registry === host.toLowerCase()) return registry;
  } catch {
    // Said below in this input's own words.
  }
  throw invalidInput(
    'insecure-registries',
    `'${host}' is not a registry's host`,
    'host or host:port, e.g. registry.local:5000',
  );
}

/** A choice that is made, or left to what is known. */
function toSwitch(choice: 'auto' | 'true' | 'false'): 'auto' | boolean {
  return choice === 'auto' ? 'auto' : choice === 'true';
}
