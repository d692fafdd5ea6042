import { invalidInput } from '@multiarch/oci';
import type { InputReader } from './reader.js';

interface AttestationInputs {
  /** Value of Buildx's `--provenance`; absent: Buildx's default. */
  readonly provenance?: string;
  /** Value of Buildx's `--sbom`; absent: none. */
  readonly sbom?: string;
}

/** `mode=max,version=v1`: what Buildx takes behind `--provenance` and `--sbom`. */
const ATTRIBUTES = /^[a-z][a-z-]*=[^\s,]+(?:,[a-z][a-z-]*=[^\s,]+)*$/;

/**
 * Reads `provenance` and `sbom`. Only format `oci` has a place for attestations: the other formats turn them off,
 * and refuse a caller who asks for both.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function readAttestations(read: InputReader): AttestationInputs {
  const format = read.choice('format');
  const provenance = readProvenance(read.text('provenance'));
  const sbom = readSbom(read.text('sbom'));
  if (format === 'oci')
    return { ...(provenance === undefined ? {} : { provenance }), ...(sbom === undefined ? {} : { sbom }) };
  const asked = provenance !== undefined && provenance !== 'false' ? 'provenance' : 'sbom';
  if (asked === 'provenance' || sbom !== undefined)
    throw invalidInput(
      asked,
      `'${read.text(asked)}' needs attestations, which format '${format}' does not have`,
      "false, or format 'oci'",
    );
  return { provenance: 'false' };
}

function readProvenance(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === 'min' || text === 'max') return `mode=${text}`;
  if (text === 'true' || text === 'false' || ATTRIBUTES.test(text)) return text;
  throw invalidInput(
    'provenance',
    `'${text}' is not a known value`,
    'true, false, min, max, or attributes (mode=max,version=v1)',
  );
}

function readSbom(text: string | undefined): string | undefined {
  if (text === undefined || text === 'false') return undefined;
  if (text === 'true' || ATTRIBUTES.test(text)) return text;
  throw invalidInput(
    'sbom',
    `'${text}' is not a known value`,
    'true, false, or attributes (generator=<image>)',
  );
}
