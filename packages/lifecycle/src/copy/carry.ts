import { type Digest, during, formatImageName, type Logger, silent } from '@multiarch/oci';
import {
  type Clock,
  Copier,
  type CopyCount,
  type CopyProgress,
  type Repository,
  renderProgress,
} from '@multiarch/registry';

export interface CarryOptions {
  readonly log?: Logger;
  readonly clock?: Clock;
  /** Told of what is copied to each image; by default that is a line of the log. */
  readonly onProgress?: (image: string, progress: CopyProgress) => void;
  /** Milliseconds between two of these; 5000 by default. */
  readonly interval?: number;
}

/** What was moved to one repository. */
export type Carried = CopyCount & { readonly image: string; readonly bytes: number };

/**
 * Copies manifests with all that they need and what speaks of them, one after the other: what they have in common is there
 * for the second. No tag is written.
 *
 * @param needsReferrers see `CopyOptions` of the registry
 * @throws as {@link Copier.copy}
 */
export async function carry(
  from: Repository,
  to: Repository,
  digests: readonly Digest[],
  { log = silent, clock, interval = 5000, onProgress = logProgress(log) }: CarryOptions,
  needsReferrers = false,
): Promise<Carried> {
  const image = formatImageName(to.image);
  const copier = new Copier(from, to, {
    ...{ log, interval, needsReferrers, onProgress: (progress) => onProgress(image, progress) },
    ...(clock === undefined ? {} : { clock }),
  });
  const doing = `copying ${formatImageName(from.image)} to ${image}`;
  for (const digest of digests) await during(doing, copier.copy(digest));
  return { ...copier.count, image, bytes: copier.progress.total };
}

function logProgress(log: Logger): (image: string, progress: CopyProgress) => void {
  return (image, progress) => log.info(`${image}: ${renderProgress(progress)}`);
}
