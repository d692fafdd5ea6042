import { type Credential, type Logger, MultiarchError } from '@multiarch/oci';
import type { DockerConfig } from '../docker-config/document.js';
import { type ConfigRuntime, credentialSource, helperFor } from '../docker-config/source.js';
import type { Stored, Target } from './resolve.js';

/**
 * Looks up what Docker's config has for the targets, where that could matter: a credential that was given for a
 * host comes first anyway. A helper that fails counts as having nothing, with a warning.
 */
export async function findStored(
  targets: readonly Target[],
  config: DockerConfig,
  runtime: ConfigRuntime,
  logger: Logger,
): Promise<readonly Stored[]> {
  const source = credentialSource(config, runtime);
  const open = targets.filter(({ offer }) => offer.kind === 'missing' || offer.strength !== 'given');
  const found = await Promise.all(
    open.map(async ({ host, prefix, images }): Promise<Stored | undefined> => {
      try {
        const credential = await source(host, images[0]?.repository ?? prefix);
        return credential && describe(host, credential, helperFor(config, host));
      } catch (error) {
        if (error instanceof MultiarchError) logger.warning(error.message, error.advice);
        else logger.warning(String(error));
        return undefined;
      }
    }),
  );
  return found.filter((stored) => stored !== undefined);
}

function describe(host: string, credential: Credential, helper: string | undefined): Stored {
  const identity = credential.kind === 'password' ? credential.username : 'a token';
  return helper === undefined
    ? { host, identity, how: 'Docker’s config.json', from: 'entry' }
    : { host, identity, how: `credential helper ${helper}`, from: 'helper' };
}
