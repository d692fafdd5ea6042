import type { Digest, Environment, ImageName, Logger, Mask, Platform } from '@multiarch/oci';
import type { Run } from './process-runner.js';

/** The world around a build. */
export interface BuildSurroundings {
  /** Rejects when the program cannot be started. */
  readonly run: Run;
  readonly log: Logger;
  readonly mask: Mask;
  /** Handed on to Docker, which needs its own variables, proxies and credential helpers. */
  readonly environment: Environment;
  /** The repository's root: a leg's paths are relative to it. */
  readonly directory: string;
  readonly temporaryDirectory: string;
  /** Reads from the registry which platforms the configurations behind a digest name. */
  readonly imagePlatforms: (image: ImageName, digest: Digest) => Promise<readonly Platform[]>;
  /** Milliseconds, from any origin. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A name for a builder that no other run on the same engine uses: letters, digits and `-`. */
  readonly uniqueName: () => string;
}

export interface BuildOptions {
  /** The secret `IMAGE_SECRETS`; its grammar is that of `parseSecrets`. */
  readonly secrets?: string;
  /** Hosts that are spoken to in plain HTTP, for a builder that has to be created. */
  readonly insecureRegistries?: readonly string[];
  /** BuildKit's image for such a builder; absent: Buildx's default. */
  readonly buildkitImage?: string;
}
