import { type Advice, type Platform, samePlatform } from '@multiarch/oci';
import { buildElsewhere } from '../advice.js';

/** What a leg asks of a builder. */
export interface BuilderNeeds {
  readonly platform: string;
  /** Whether the leg may be built by emulation. */
  readonly emulation: boolean;
  /** Manifests of OCI's types. */
  readonly ociTypes: boolean;
  readonly attestations: boolean;
  readonly annotations: boolean;
  readonly cacheExport: boolean;
  readonly pushByDigest: boolean;
  /** Layers of eStargz: the engine's own BuildKit (28.5) takes the engine down with it when it packs one. */
  readonly estargz?: boolean;
  /** Whether an image is handed on in a folder. */
  readonly layouts?: boolean;
}

/** What `docker buildx inspect` says of a builder. */
export interface Builder {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, …; empty when there is no engine. */
  readonly driver: string;
  readonly error?: string;
  /** The machine's own first; empty for a builder that has not been started. */
  readonly platforms: readonly string[];
  /** With driver `docker`: whether the engine keeps images in containerd's store, not in its older own one. */
  readonly hasContainerdStore: boolean;
}

export type BuilderChoice =
  | { readonly kind: 'current' }
  /** A new builder in a container can do it; `why` completes "Creating a builder: …". */
  | { readonly kind: 'create'; readonly why: string }
  | { readonly kind: 'refuse'; readonly why: string; readonly advice: Advice };

/** Reads the text that `docker buildx inspect` prints. Of several nodes, all platforms are taken together. */
export function parseBuilder(text: string): Builder {
  const lines = text.split(/\r?\n/);
  const value = (key: string) =>
    lines
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? '';
  const error = value('Error');
  return {
    name: value('Name'),
    driver: value('Driver'),
    ...(error === '' ? {} : { error }),
    platforms: lines
      .filter((line) => line.startsWith('Platforms:'))
      // A platform that a user set by hand carries an asterisk.
      .flatMap((line) => line.slice('Platforms:'.length).split(','))
      .map((platform) => platform.trim().replace(/\*$/, ''))
      .filter((platform) => platform !== ''),
    hasContainerdStore: lines.some((line) =>
      /^ *org\.mobyproject\.buildkit\.worker\.containerd\./.test(line),
    ),
  };
}

/**
 * Whether the current builder can do what is asked. The `docker` driver on the engine's older store knows no OCI
 * types, attestations, annotations and cache exports (it drops annotations without a word), and on either store
 * it cannot push without a tag. BuildKit's own image brings emulators, so that a builder in a container runs
 * another architecture's programs even where the kernel was not prepared for them.
 */
export function chooseBuilder(needs: BuilderNeeds, builder: Builder): BuilderChoice {
  if (builder.error !== undefined || builder.driver === '')
    return {
      kind: 'refuse',
      why: `docker buildx has no builder that works: ${builder.error ?? 'it names no driver'}`,
      advice:
        'Start the Docker engine, or point DOCKER_HOST to one that runs (`docker version` must show a server).',
    };
  const isMissing = !hasPlatform(builder, needs.platform);
  if (isMissing && !needs.emulation) return refusePlatform(needs, builder);
  if (builder.driver !== 'docker') return { kind: 'current' };
  const why = isMissing ? `the current one cannot run ${needs.platform}` : whyNotDocker(needs, builder);
  return why === undefined ? { kind: 'current' } : { kind: 'create', why };
}

/** Whether the engine itself has to learn to run the platform: only a builder in a container brings emulators. */
export function needsEmulator(
  needs: Pick<BuilderNeeds, 'platform' | 'emulation'>,
  builder: Builder,
): boolean {
  return needs.emulation && builder.driver === 'docker' && !hasPlatform(builder, needs.platform);
}

function whyNotDocker(needs: BuilderNeeds, { hasContainerdStore }: Builder): string | undefined {
  if (needs.pushByDigest) return 'the current one (driver docker) cannot push without a tag';
  if (needs.estargz === true) return 'the current one (driver docker) cannot pack layers as estargz';
  if (hasContainerdStore) return undefined;
  const beyond = [
    needs.attestations ? 'attestations' : undefined,
    needs.cacheExport ? 'cache export' : undefined,
    needs.annotations ? 'annotations' : undefined,
    needs.layouts === true ? 'OCI layouts' : undefined,
    needs.ociTypes ? 'OCI media types' : undefined,
  ].filter((need) => need !== undefined);
  if (beyond.length === 0) return undefined;
  return `the current one (driver docker without the containerd image store) has no ${beyond.join(', ')}`;
}

/**
 * How a builder pushes to several places at once: with and without a tag, or under tags alone. Absent: by one after the
 * other, as the engine's older store does, and as a cluster's nodes have to, which share no cache.
 */
export function pushesOf({
  driver,
  hasContainerdStore,
}: Pick<Builder, 'driver' | 'hasContainerdStore'>): Pushes | undefined {
  if (driver === 'docker-container' || driver === 'remote') return 'freely';
  return driver === 'docker' && hasContainerdStore ? 'under tags' : undefined;
}

export type Pushes = 'freely' | 'under tags';

/** A builder that has not been started yet lists no platforms; it will have those of its engine. */
export function hasPlatform({ platforms }: Pick<Builder, 'platforms'>, wanted: string): boolean {
  return platforms.length === 0 || platforms.some((listed) => samePlatform(split(listed), split(wanted)));
}

/** Not `parsePlatform`: an engine may list what we do not build for. */
function split(text: string): Platform {
  const [os = '', architecture = '', variant] = text.split('/');
  return variant === undefined ? { os, architecture } : { os, architecture, variant };
}

function refusePlatform({ platform }: BuilderNeeds, builder: Builder): BuilderChoice {
  return {
    kind: 'refuse',
    why: `the builder '${builder.name}' cannot run ${platform}; it runs ${builder.platforms.join(', ')}`,
    advice: buildElsewhere(platform),
  };
}
