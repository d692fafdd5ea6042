import type { Location } from '@multiarch/oci';

/** One Dockerfile of the repository and the platforms that it is built for. */
export interface ArchitectureVariant {
  /** Empty for the default variant. */
  readonly name: string;
  /** `os/arch[/variant]`, in the file's order, at least one, none twice. */
  readonly platforms: readonly string[];
  /** Where the file names it; absent when no file does. */
  readonly location?: Location;
}
