import type { Location } from '@multiarch/oci';
import type { Leg } from '../documents/leg.js';
import type { RunnerMap } from '../inputs/runners.js';
import type { WorkflowInputs } from '../inputs/workflow.js';

/** What a repository builds under one name, and the platforms that it is built for. */
export interface ArchitectureVariant {
  /** Empty for the default variant. */
  readonly name: string;
  /** `os/arch[/variant]`, in the file's order, at least one, none twice. */
  readonly platforms: readonly string[];
  /** Where the file names it; absent when no file does. */
  readonly location?: Location;
  /** What an object in the file says of it, which goes before the inputs. */
  readonly own?: OwnSettings;
}

/** What else of the inputs a variant may have of its own. */
type OwnOptions = Partial<
  Pick<
    WorkflowInputs,
    | 'annotations'
    | 'ssh'
    | 'noCache'
    | 'noCacheFilters'
    | 'pull'
    | 'shmSize'
    | 'ulimit'
    | 'addHosts'
    | 'network'
    | 'provenance'
    | 'sbom'
  >
>;

/** Each is absent where the file does not say it. Maps are laid over those of the inputs. */
export interface OwnSettings {
  /** From the repository's root. */
  readonly dockerfile?: string;
  /** From the repository's root. */
  readonly context?: string;
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly buildContexts?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly format?: Leg['format'];
  readonly compression?: NonNullable<Leg['compression']>;
  readonly compressionLevel?: number;
  readonly forceCompression?: boolean;
  readonly smokeTest?: string;
  readonly runners?: RunnerMap;
  /** As written: `host/path`, a name beside those of the inputs, or a pattern with `<image>`. */
  readonly images?: readonly string[];
  /** What stands behind a tag in place of the variant's name; empty: nothing. */
  readonly suffix?: string;
  /** The variant that it is built from. */
  readonly from?: Base;
  /** As the inputs of these names are read; what is a list takes the place of theirs. */
  readonly options?: OwnOptions;
  /** Files that it is made of, besides its Dockerfile. */
  readonly paths?: readonly WrittenPath[];
}

/** A pattern of files, as it is written. */
interface WrittenPath {
  readonly text: string;
  readonly location: Location;
}

interface Base {
  readonly variant: string;
  /** By what name the Dockerfile calls it; absent: by that of the variant. */
  readonly as?: string;
  readonly location: Location;
}

/** What follows a tag of this variant, without the dash: its name, unless the file says otherwise. */
export function suffixOf({ name, own = {} }: Pick<ArchitectureVariant, 'name' | 'own'>): string {
  return own.suffix ?? (own.images === undefined ? name : '');
}
