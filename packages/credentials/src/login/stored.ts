import { type Logger, MultiarchError } from '@multiarch/oci';
import { AUTH_VARIABLE, type DockerConfig } from '../docker-config/document.js';
import { type ConfigRuntime, credentialSource, helperFor, isInEnvironment } from '../docker-config/source.js';
import { mayDoWithout, type Stored, type Target } from './resolve.js';

/**
 * Looks up what Docker's config has for the targets, where that could matter: a credential that was given for a
 * host comes first anyway. A helper that fails counts as having nothing, with a warning.
 */
export async function findStored(
  targets: readonly Target[],
  config: DockerConfig,
  runtime: ConfigRuntime,
  logger: Logger,
  insecure: readonly string[] = [],
): Promise<readonly Stored[]> {
  const source = credentialSource(config, runtime);
  const open = targets.filter(({ offer }) => offer.kind === 'missing' || offer.strength !== 'given');
  const found = await Promise.all(
    open.map(async ({ host, prefix, images, isExtra = false }): Promise<Stored | undefined> => {
      const repository = images[0]?.repository ?? prefix;
      try {
        const credential = await source(host, repository);
        if (credential === undefined) return undefined;
        const identity = credential.kind === 'password' ? credential.username : 'a token';
        const isGiven = isInEnvironment(runtime.environment, host, repository);
        return { host, identity, ...(isGiven ? IN_ENVIRONMENT : placeOf(helperFor(config, host))) };
      } catch (error) {
        // What no image needs may do without, and a registry of this machine.
        if (isExtra || mayDoWithout(host, insecure))
          logger.info(error instanceof Error ? error.message : String(error));
        else if (error instanceof MultiarchError) logger.warning(error.message, error.advice);
        else logger.warning(String(error));
        return undefined;
      }
    }),
  );
  return found.filter((stored) => stored !== undefined);
}

const IN_ENVIRONMENT = { how: AUTH_VARIABLE, from: 'entry' } as const;

function placeOf(helper: string | undefined): Pick<Stored, 'how' | 'from'> {
  return helper === undefined
    ? { how: 'Docker’s config.json', from: 'entry' }
    : { how: `credential helper ${helper}`, from: 'helper' };
}
