import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invalidInput, isJsonObject, MultiarchError } from '@multiarch/oci';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { getTrustedRoot, type TUFOptions } from '@sigstore/tuf';

/** Where Sigstore's public root comes from; another place for tests. */
export type TrustSource = Pick<TUFOptions, 'mirrorURL' | 'rootPath' | 'retry'> & {
  /** Folder for files of the moment. */
  readonly folder?: string;
};

/**
 * The authorities and logs that are trusted: those of the file that was given, or those of Sigstore's public
 * instance, as The Update Framework delivers them (network), beginning from the root that the library brings.
 *
 * @throws MultiarchError `INVALID_INPUT` for a file that is none, `ENVIRONMENT` when Sigstore cannot be asked
 */
export async function loadTrustedRoot(
  text: string | undefined,
  source: TrustSource = {},
): Promise<TrustedRoot> {
  return text === undefined ? fetchPublicRoot(source) : parseTrustedRoot(text);
}

const LISTS = ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs'] as const;

function parseTrustedRoot(text: string): TrustedRoot {
  const refuse = (problem: string) =>
    invalidInput('trusted-root', problem, 'a trusted_root.json of Sigstore, in the checkout');
  let root: TrustedRoot;
  try {
    const json: unknown = JSON.parse(text);
    // The library takes a list that is none for an empty one, and who has no log is not asked for an entry.
    if (!isJsonObject(json) || !LISTS.every((name) => Array.isArray(json[name] ?? []))) throw new Error();
    root = TrustedRoot.fromJSON(json);
  } catch {
    throw refuse('the file cannot be read');
  }
  if (root.certificateAuthorities.length === 0) throw refuse('the file names no certificate authority');
  if (root.tlogs.length + root.timestampAuthorities.length === 0)
    throw refuse('the file names neither a transparency log nor a timestamp authority');
  return root;
}

/** Each time anew, in a folder of its own: what an earlier job left on the runner is not what trust begins from. */
async function fetchPublicRoot({ folder = tmpdir(), ...options }: TrustSource): Promise<TrustedRoot> {
  const cachePath = await mkdtemp(join(folder, 'multiarch-sigstore-'));
  try {
    return await getTrustedRoot({ ...options, cachePath });
  } catch (cause) {
    throw new MultiarchError(
      'ENVIRONMENT',
      `Sigstore's public trust root could not be read: ${reasonsOf(cause)}`,
      {
        cause,
        advice:
          'Nothing was written. Check that this machine reaches tuf-repo-cdn.sigstore.dev (behind a proxy: NODE_USE_ENV_PROXY=1), or give a trusted_root.json as trusted-root.',
      },
    );
  } finally {
    await rm(cachePath, { recursive: true, force: true });
  }
}

/** The library's error says what it was doing, its cause what went wrong. */
function reasonsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonsOf(error.cause)}`;
}
