/**
 * The plan: one JSON document that says everything that will happen, before anything happens. The `plan` job
 * writes it, every leg and `publish` read it; nothing else is passed between them but leg reports.
 */

/**
 * What an event means.
 *
 * - `release`: a tag was pushed or a release published; pushed under the version
 * - `preview`: a pull request from a ticket branch; pushed under the branch's name
 * - `branch`: a push to a branch, or a manual run; pushed under the branch's name or the given tag
 * - `verify`: built to see that it builds, not pushed (other pull requests, forks, bots)
 * - `skip`: nothing to do
 */
export type Mode = 'release' | 'preview' | 'branch' | 'verify' | 'skip';

/** A tag that may move (`latest`, `1.2`, a branch's name) is written last, after all others are verified. */
export interface PlannedTag {
  readonly name: string;
  readonly mutable: boolean;
}

/** `runs-on`: a label, several labels, or a group. */
export type Runner =
  | string
  | readonly string[]
  | { readonly group: string; readonly labels?: readonly string[] };

type CacheBackend = 'gha' | 'registry' | 'none';

/**
 * - `oci`: OCI media types, attestations as asked for
 * - `docker`: Docker schema 2 types
 * - `plain`: one image manifest and nothing around it, for consumers that refuse an index (AWS Lambda)
 */
type ImageFormat = 'oci' | 'docker' | 'plain';

/**
 * What to do when the tag that a build is to be pushed under is there already.
 *
 * - `reuse`: take what is there when it was built from the same commit and inputs; otherwise replace it where the
 *   tag may move, and stop where it is fixed
 * - `overwrite`: build and push
 * - `fail`: stop
 */
export type OnExisting = 'reuse' | 'overwrite' | 'fail';

/** One variant on one platform: one build job, one runner. Self-contained: it is the job's matrix entry. */
export interface Leg {
  /** Position in the plan, from 0; the leg reports through the job output `leg-<index>`. */
  readonly index: number;
  /** The variant's name; empty for the default variant. */
  readonly variant: string;
  /** `os/arch[/variant]`. */
  readonly platform: string;
  readonly runner: Runner;
  /**
   * For a runner of AWS CodeBuild: its labels as a JSON list, in which `{0}` stands for the run's id and `{1}` for
   * its attempt, as GitHub's `format` takes it.
   */
  readonly runnerTemplate?: string;
  /** Whether the runner may be of another architecture, so that QEMU has to run the build. */
  readonly emulation: boolean;
  /** Canonical image names, `host/path`. */
  readonly images: readonly string[];
  /** What this leg pushes to every image: its arch tag. Empty with `push`: pushed by digest alone. */
  readonly tags: readonly string[];
  readonly push: boolean;
  /** The commit, 40 hexadecimal digits; empty outside of a repository. */
  readonly revision: string;
  /** Paths are relative to the repository's root. */
  readonly dockerfile: string;
  readonly context: string;
  readonly target?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly cache: CacheBackend;
  /** Names this leg's cache: image, variant and architecture, so that legs never share one. */
  readonly cacheScope: string;
  /** Value of Buildx's `--provenance` (`false`, `mode=max`, …); absent: Buildx's default. */
  readonly provenance?: string;
  /** Value of Buildx's `--sbom`; absent: none. */
  readonly sbom?: string;
  readonly format: ImageFormat;
  /** Decided by the plan: `reuse` for a fixed tag, `overwrite` for one that moves, unless the caller says. */
  readonly onExisting?: OnExisting;
  /** Whether the tag that names the build may move. */
  readonly movable?: boolean;
  /** Cache mounts that are kept between runs, each as `id[,uid=…][,gid=…][,mode=…]`; a target is an id. */
  readonly cacheMounts?: readonly string[];
  /** Whether caches that other runs read may be written; absent: where something is pushed. */
  readonly cacheWrite?: boolean;
  /** What is run in the image before it is pushed: a script for its `/bin/sh`, or a JSON list of arguments. */
  readonly smokeTest?: string;
  /** Whether what is preinstalled on the runner and not needed is removed first. */
  readonly freeSpace?: boolean;
}

/** One Dockerfile of the repository and what becomes of it. */
export interface PlannedVariant {
  readonly name: string;
  readonly platforms: readonly string[];
  /** Indexes into {@link Plan.legs}, in the order of `platforms`. */
  readonly legs: readonly number[];
  /** Final tags, with the variant's suffix, first the one that names this build. */
  readonly tags: readonly PlannedTag[];
  /** The arch tag of each leg in the order of `legs`; empty when legs are pushed by digest alone. */
  readonly archTags: readonly string[];
  /** Whether an index is stitched: exactly when there are two platforms or more. */
  readonly stitched: boolean;
  /** Annotations of the index. */
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Plan {
  readonly schemaVersion: 1;
  readonly mode: Mode;
  /** Why this mode, in one sentence. */
  readonly reason: string;
  /** Whether anything is written to a registry. */
  readonly push: boolean;
  readonly revision: string;
  /** The tag that names this build, without any variant's suffix; empty when nothing is pushed. */
  readonly tag: string;
  readonly images: readonly string[];
  readonly insecureRegistries: readonly string[];
  /** As in {@link Leg.onExisting}; here for the final tags. */
  readonly onExisting?: OnExisting;
  /** Whether tags that may move are moved to something older, too. */
  readonly allowBackwards?: boolean;
  readonly variants: readonly PlannedVariant[];
  readonly legs: readonly Leg[];
}

/** What a leg reports once its build is pushed (or, in `verify` mode, built). */
export interface LegReport {
  readonly schemaVersion: 1;
  readonly leg: number;
  readonly variant: string;
  readonly platform: string;
  /** What the push made, the same in every registry: an image manifest, or BuildKit's index around one. */
  readonly digest?: string;
  readonly mediaType?: string;
  readonly size?: number;
  readonly images: readonly string[];
  readonly tags: readonly string[];
  /** Whether an image that was already in the registries was taken instead of building. */
  readonly reused: boolean;
  /** Wall time of the build and push. */
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
  /** Where the time went, in order. */
  readonly parts?: readonly LegPart[];
  /** Bytes of the image's config and layers as they are stored and pulled. */
  readonly compressedSize?: number;
}

/** One part of a leg's work. */
export interface LegPart {
  readonly name: string;
  readonly seconds: number;
}
