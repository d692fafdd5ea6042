/**
 * What becomes of an image that is not pushed.
 *
 * - `load`: it is put into the engine under these names
 * - `oci`: it is written as a tar file of an OCI layout
 * - `tar`: its files are written as a tar file
 */
export type LocalOutput =
  | { readonly kind: 'load'; readonly names: readonly string[] }
  | { readonly kind: 'oci' | 'tar'; readonly path: string };

/** Arguments of `docker buildx build` for it. Neither the engine nor plain files hold attestations. */
export function localArguments(output: LocalOutput): string[] {
  const plain = ['--provenance', 'false', '--sbom', 'false'];
  if (output.kind === 'load') return ['--load', ...output.names.flatMap((name) => ['--tag', name]), ...plain];
  // Read as CSV by Buildx, where a quote is doubled.
  return ['--output', `type=${output.kind},"dest=${output.path.replaceAll('"', '""')}"`, ...plain];
}
