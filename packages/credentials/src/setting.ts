import type { Door } from '@multiarch/oci';

/** What is set for a login, in the words of each door: for advice. */

/**
 * One secret, or several that belong together: `the secrets DOCKER_USERNAME and DOCKER_TOKEN`. A promotion has each
 * for either side.
 *
 * @param names as the providers declare them
 */
export function settingOf(door: Door, ...names: readonly string[]): string {
  const s = names.length > 1 ? 's' : '';
  if (door === 'promote-workflow') {
    const side = (prefix: string) => listed(names.map((name) => prefix + name));
    return `the secret${s} ${side('FROM_')} or ${side('TO_')}`;
  }
  const kind = { 'build-workflow': 'secret', action: 'input', terminal: 'environment variable' }[door];
  return `the ${kind}${s} ${nameOf(door, ...names)}`;
}

/** The same without what kind of thing it is: `docker-username and docker-token`. */
export function nameOf(door: Door, ...names: readonly string[]): string {
  if (door === 'promote-workflow') return listed(names.flatMap((name) => [`FROM_${name}`, `TO_${name}`]));
  return listed(door === 'action' ? names.map((name) => name.toLowerCase().replaceAll('_', '-')) : names);
}

function listed(names: readonly string[]): string {
  return names.join(' and ');
}

/** Where the lines `permissions:` of a job are added: `add to the job:` and the line; a terminal has none. */
export function addGrant(door: Exclude<Door, 'terminal'>, line: string): string {
  const job =
    door === 'action'
      ? 'the job, and where a workflow is called, to the job that calls it'
      : 'the job that calls the workflow';
  return `add to ${job}:\n    ${line}`;
}

/** The input that lists identities without stored passwords. */
export function identitiesInput(door: Door): string {
  return door === 'promote-workflow' ? 'from-identities or to-identities' : 'registry-identities';
}

/** The lines to type for an identity. */
export function identityExample(
  door: Door,
  type: string,
  registry: string,
  keys: Readonly<Record<string, string>>,
): string {
  const input = door === 'promote-workflow' ? 'to-identities' : 'registry-identities';
  const lines = Object.entries({ registry, ...keys }).map(([key, value]) => `        ${key}: ${value}`);
  return [`    ${input}: |`, `      - type: ${type}`, ...lines].join('\n');
}
