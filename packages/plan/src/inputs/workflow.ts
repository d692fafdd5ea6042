import {
  formatImageName,
  invalidInput,
  MultiarchError,
  parseImageName,
  parseReference,
} from '@multiarch/oci';
import type { CacheBackend, ImageFormat, OnExisting } from '../documents/plan.js';
import { type AttestationInputs, readAttestations } from './attestations.js';
import { parseCacheMounts } from './cache-mounts.js';
import { PlatformCollector } from './platform-list.js';
import { InputReader, type RawInputs } from './reader.js';
import { parseRunners, type RunnerMap } from './runners.js';
import { parseSmokeTest } from './smoke-test.js';
import { parseVariantName } from './variant-name.js';

/** Every input of the build workflow, the `plan` action and `multiarch plan`. */
export const INPUT_NAMES = [
  'images',
  'image',
  'tag',
  'additional-tags',
  'latest',
  'semver-tags',
  'architecture-file',
  'variants',
  'platforms',
  'dockerfile',
  'context',
  'build-args',
  'build-contexts',
  'target',
  'labels',
  'annotations',
  'push',
  'cache',
  'cache-mounts',
  'smoke-test',
  'fetch-depth',
  'submodules',
  'lfs',
  'free-space',
  'runners',
  'small-runner',
  'emulation',
  'arch-tags',
  'on-existing',
  'allow-backwards',
  'provenance',
  'sbom',
  'format',
  'preview-branches',
  'insecure-registries',
  'registry-identities',
  'timeout-minutes',
  'buildkit-image',
  'cache-mounts-image',
  'backend',
] as const;

/** The inputs, checked and with their defaults. What only the workflow file itself reads is checked and dropped. */
export interface WorkflowInputs extends AttestationInputs {
  /** Canonical names, `host/path`, at least one. */
  readonly images: readonly string[];
  readonly tag?: string;
  readonly additionalTags: readonly string[];
  readonly latest: 'auto' | boolean;
  readonly semverTags: boolean;
  /** Absent: the default file, which need not be there. */
  readonly architectureFile?: string;
  /** Empty: all. */
  readonly variants: readonly string[];
  /** Empty: what the architecture file says. */
  readonly platforms: readonly string[];
  /** A path, or a pattern with `<variant>`. */
  readonly dockerfile?: string;
  readonly context: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly push: boolean;
  readonly cache: CacheBackend;
  /** Ids, as BuildKit has them. */
  readonly cacheMounts: readonly string[];
  readonly smokeTest?: string;
  readonly freeSpace: boolean;
  readonly runners: RunnerMap;
  readonly emulation: boolean;
  readonly archTags: 'keep' | 'none';
  /** Absent: `reuse` for a fixed tag, `overwrite` for one that moves. */
  readonly onExisting?: OnExisting;
  /** Whether tags that may move are moved to something older, too. */
  readonly allowBackwards: boolean;
  readonly format: ImageFormat;
  readonly previewBranches: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly registryIdentities?: string;
  readonly timeoutMinutes: number;
}

export const DEFAULT_PREVIEW_BRANCHES: readonly string[] = ['tickets/*', 't/*'];

/** An environment variable's name is what Docker takes; a label's or annotation's is wider. */
const ARGUMENT = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
const CONTEXT_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/;

/** A hosted job ends after 6 hours, one on a runner of one's own after 5 days. */
const MAX_MINUTES = 7200;
const DEFAULT_MINUTES = 60;

/**
 * Reads all inputs. Values may be strings, booleans or numbers; an empty string is an input that is not given.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted; an unknown input is
 *   refused with the name that is nearest
 */
export function parseWorkflowInputs(raw: RawInputs): WorkflowInputs {
  const read = new InputReader(raw, INPUT_NAMES);
  const format = read.choice('format', ['oci', 'docker', 'plain'], 'oci');
  checkWorkflowOnly(read);
  return {
    images: readImages(read),
    ...optional('tag', read.text('tag')),
    additionalTags: read.list('additional-tags'),
    latest: toLatest(read.choice('latest', ['auto', 'true', 'false'], 'auto')),
    semverTags: read.boolean('semver-tags', false),
    ...optional('architectureFile', readPath(read, 'architecture-file')),
    variants: read.list('variants').map((name) => parseVariantName(name, 'variants')),
    platforms: readPlatforms(read),
    ...optional('dockerfile', readPath(read, 'dockerfile')),
    context: readPath(read, 'context') ?? '.',
    buildArgs: read.pairs('build-args', ARGUMENT, 'lines KEY=VALUE'),
    buildContexts: read.pairs('build-contexts', CONTEXT_NAME, 'lines name=path or name=docker-image://…'),
    ...optional('target', read.text('target')),
    labels: read.pairs('labels', KEY, 'lines key=value, e.g. org.opencontainers.image.licenses=MIT'),
    annotations: readAnnotations(read, format),
    push: read.boolean('push', true),
    cache: readCache(read),
    cacheMounts: parseCacheMounts(read.lines('cache-mounts')),
    ...optional('smokeTest', readSmokeTest(read)),
    freeSpace: read.boolean('free-space', false),
    runners: parseRunners(read.text('runners') ?? ''),
    emulation: read.boolean('emulation', false),
    archTags: read.choice('arch-tags', ['keep', 'none'], 'keep'),
    ...optional('onExisting', readOnExisting(read)),
    allowBackwards: read.boolean('allow-backwards', false),
    ...readAttestations(read, format),
    format,
    previewBranches: readPreviewBranches(read),
    insecureRegistries: read.list('insecure-registries').map(readHost),
    ...optional('registryIdentities', read.text('registry-identities')),
    timeoutMinutes: read.integer('timeout-minutes', DEFAULT_MINUTES, 1, MAX_MINUTES),
  };
}

/** A member that is there only when it has a value. */
function optional<const K extends string, V>(name: K, value: V | undefined): { readonly [name in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [name in K]: V });
}

/** These steer the workflow file, not the plan: a mistake in one is said here, before anything is built. */
function checkWorkflowOnly(read: InputReader): void {
  read.integer('fetch-depth', 1, 0, 1_000_000);
  read.choice('submodules', ['true', 'false', 'recursive'], 'false');
  read.boolean('lfs', false);
  for (const name of ['buildkit-image', 'cache-mounts-image']) {
    const image = read.text(name);
    if (image !== undefined) parseReference(image, name);
  }
  const backend = read.text('backend') ?? 'github';
  if (backend !== 'github')
    throw new MultiarchError('INVALID_INPUT', `backend: '${backend}' is not available; accepted: github`);
}

function readImages(read: InputReader): readonly string[] {
  const names = [...read.list('images'), ...read.list('image')];
  if (names.length === 0)
    throw invalidInput('images', 'no image is given', 'host/path, several by comma or line: ghcr.io/org/app');
  return [...new Set(names.map((name) => formatImageName(parseImageName(name))))];
}

function readPlatforms(read: InputReader): readonly string[] {
  const platforms = new PlatformCollector('platforms');
  for (const name of read.list('platforms')) platforms.addOnce(name);
  return platforms.list;
}

/** A path below the repository's root, with `/`, and without `./` in front. */
function readPath(read: InputReader, name: string): string | undefined {
  const text = read.text(name);
  if (text === undefined) return undefined;
  const parts = text.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const leaves = /^[/\\~]|^[A-Za-z]:[/\\]|:\/\//.test(text) || parts.includes('..');
  if (leaves || /\p{Cc}/u.test(text))
    throw invalidInput(
      name,
      `'${text}' is not inside of the repository`,
      "a path relative to the repository's root",
    );
  return parts.length === 0 ? '.' : parts.join('/');
}

function readAnnotations(read: InputReader, format: ImageFormat): Readonly<Record<string, string>> {
  const annotations = read.pairs('annotations', KEY, 'lines key=value');
  if (format === 'docker' && Object.keys(annotations).length > 0)
    throw invalidInput('annotations', "format 'docker' cannot hold them", "labels, or format 'oci'");
  return annotations;
}

function readCache(read: InputReader): CacheBackend {
  const choice = read.choice('cache', ['gha', 'registry', 'none', 'true', 'false'], 'gha');
  if (choice === 'true') return 'gha';
  return choice === 'false' ? 'none' : choice;
}

function readSmokeTest(read: InputReader): string | undefined {
  const text = read.text('smoke-test');
  if (text !== undefined) parseSmokeTest(text);
  return text;
}

function readOnExisting(read: InputReader): OnExisting | undefined {
  if (read.text('on-existing') === undefined) return undefined;
  return read.choice('on-existing', ['reuse', 'overwrite', 'fail'], 'reuse');
}

function readPreviewBranches(read: InputReader): readonly string[] {
  const patterns = read.list('preview-branches');
  if (patterns.length === 0) return DEFAULT_PREVIEW_BRANCHES;
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

function toLatest(choice: 'auto' | 'true' | 'false'): 'auto' | boolean {
  return choice === 'auto' ? 'auto' : choice === 'true';
}
