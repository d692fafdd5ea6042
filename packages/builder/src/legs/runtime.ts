import type { LegWorld } from '@multiarch/lifecycle';
import type { Environment, Logger, Mask } from '@multiarch/oci';
import type { BatchAccount, ConnectBatch } from '../batch/port.js';
import type { CacheStore } from '../cache-mounts/cache-mounts.js';
import type { CacheNotes } from '../caching/leg-cache.js';
import type { Deadline } from '../checks/smoke-test.js';
import type { LocalOutput } from '../docker/local-output.js';
import type { Run } from '../docker/process-runner.js';

/** The world around a build. */
export interface BuildRuntime extends LegWorld {
  /** Rejects when the program cannot be started. */
  readonly run: Run;
  readonly log: Logger;
  readonly mask: Mask;
  /** Handed on to Docker, which needs its own variables, proxies and credential helpers. */
  readonly environment: Environment;
  /** The repository's root: a leg's paths are relative to it. */
  readonly directory: string;
  readonly temporaryDirectory: string;
  /** Keeps cache mounts between runs; absent: they are not kept. */
  readonly cacheStore?: CacheStore;
  /** Keeps what caches of layers were worth between runs; absent: each build is the first. */
  readonly cacheNotes?: CacheNotes;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /**
   * Makes the logins current, right before a push. Where it is given the leg is built first and pushed then, out of
   * the builder's cache: Buildx reads its logins once, when it starts, and a long build may outlive them.
   */
  readonly beforePush?: () => Promise<void>;
  /**
   * A name for a builder or a container that no other run on the same engine uses: letters, digits and `-`. One run may get
   * the same one each time.
   */
  readonly uniqueName: () => string;
  /** Ends what was begun elsewhere: the run is cancelled, or has failed. `sleep` goes on until that has ended. */
  readonly signal?: AbortSignal;
  /** Speaks with AWS Batch; absent where no leg is for it. */
  readonly connectBatch?: ConnectBatch;
  /** Told of a job that has been begun elsewhere, and which this process has to end. */
  readonly onJob?: (job: BatchAccount & { readonly id: string }) => void;
  /** How long something may take is measured by it; absent: by the system's clock. */
  readonly deadline?: Deadline;
}

export interface BuildOptions {
  /** The secret `IMAGE_SECRETS`; its grammar is that of `parseSecrets`. */
  readonly secrets?: string;
  /** The secret `BUILDER_KEYS`; its grammar is that of `readBuilderKeys`. */
  readonly builderKeys?: string;
  /** Hosts that are spoken to in plain HTTP, for a builder that has to be created. */
  readonly insecureRegistries?: readonly string[];
  /** BuildKit's image for such a builder; absent: one that is pinned by digest. */
  readonly buildkitImage?: string;
  /** What becomes of an image that is not pushed; absent: it stays in the builder's cache. */
  readonly output?: LocalOutput;
  /** An image with `/bin/sh` and `tar`, which moves cache mounts; absent: BusyBox, pinned by digest. */
  readonly mountsImage?: string;
  /** A folder in which an image that is not pushed is left as an OCI layout, for what is built from it. */
  readonly layout?: string;
  /** Whether such a folder is written or read. */
  readonly layouts?: boolean;
  /** An image that registers QEMU with the kernel; absent: one that is pinned by digest. */
  readonly emulatorImage?: string;
}
