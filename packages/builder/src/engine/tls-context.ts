import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '@multiarch/oci';

/**
 * Whether Docker reaches its engine by TLS with certificates that variables name, as runners do whose engine is in a
 * container beside them. `docker buildx create` refuses these; it takes a context with the same in it.
 * https://github.com/docker/buildx/blob/v0.36.1/builder/builder.go#L502
 */
export function needsContext({ DOCKER_HOST, DOCKER_TLS, DOCKER_TLS_VERIFY }: Environment): boolean {
  return isSet(DOCKER_HOST) && (isSet(DOCKER_TLS) || isSet(DOCKER_TLS_VERIFY));
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** Name of the context for a builder. Builders and contexts share their names' space. */
export function contextName(builder: string): string {
  return `${builder}-engine`;
}

/**
 * Arguments of `docker` that make a context of what the variables say: the certificates that are there, in the folder
 * where Docker looks for them. (`from=default` would take the address alone.)
 */
export async function contextArguments(
  builder: string,
  environment: Environment,
): Promise<readonly string[]> {
  const { DOCKER_HOST = '', DOCKER_TLS_VERIFY, DOCKER_CERT_PATH, DOCKER_CONFIG, HOME = '' } = environment;
  const folder = DOCKER_CERT_PATH || DOCKER_CONFIG || join(HOME, '.docker');
  const options = [`host=${DOCKER_HOST}`];
  for (const name of ['ca', 'cert', 'key']) {
    const file = join(folder, `${name}.pem`);
    if (await exists(file)) options.push(`${name}=${file}`);
  }
  if (!isSet(DOCKER_TLS_VERIFY)) options.push('skip-tls-verify=true');
  return ['context', 'create', contextName(builder), '--docker', options.map(quoted).join(',')];
}

/** A field of a line of CSV, as which Docker reads the flag. */
function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
