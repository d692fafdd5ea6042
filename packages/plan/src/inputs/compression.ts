import { invalidInput } from '@multiarch/oci';
import type { Leg } from '../documents/leg.js';

/** How the layers that a build makes are packed. */
type Packed = Pick<Leg, 'format' | 'compression' | 'compressionLevel'>;

/** Highest levels, as BuildKit takes them. */
const HIGHEST = { gzip: 9, zstd: 22, estargz: 9 } as const;

/** @throws MultiarchError `INVALID_INPUT` */
export function parseLevel(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw invalidInput(
    'compression-level',
    `'${text}' is not a level`,
    'a whole number: 0 to 9, of zstd to 22',
  );
}

/**
 * Holds compression, level and format against each other. Docker's types have no name for a layer of zstd that any client
 * but Docker's own takes, and BuildKit refuses both of OCI's beside them.
 *
 * @param variant whose they are; empty for the default one
 * @throws MultiarchError `INVALID_INPUT`
 */
export function checkCompression(
  { format, compression = 'gzip', compressionLevel: level }: Packed,
  variant = '',
): void {
  const whose = variant === '' ? '' : `variant '${variant}': `;
  if (format === 'docker' && compression !== 'gzip')
    throw invalidInput(
      'compression',
      `${whose}images of format 'docker' have no layers of ${compression}`,
      "gzip, or format 'oci'",
    );
  const highest = HIGHEST[compression];
  if (level !== undefined && level > highest)
    throw invalidInput(
      'compression-level',
      `${whose}${compression} has no level ${level}`,
      `0 to ${highest}`,
    );
}
