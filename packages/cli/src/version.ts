/** Put in by `scripts/bundle/cli-bundle.ts`, which makes one file of the CLI: no file of the repository names a version. */
declare const MULTIARCH_VERSION: string | undefined;

/** The version that was released, or `unreleased`. */
export function readVersion(): string {
  return typeof MULTIARCH_VERSION === 'undefined' ? 'unreleased' : MULTIARCH_VERSION;
}
