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

/** Arguments of `docker` that copy what the variables say into a context of that name. */
export function contextArguments(builder: string): readonly string[] {
  return ['context', 'create', contextName(builder), '--docker', 'from=default'];
}
