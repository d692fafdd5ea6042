import { type Advice, type Door, kindOf, type Reference } from '@multiarch/oci';
import type { Method } from './answer.js';
import type { RegistryError } from './registry-error.js';

/** What to do about a refusal, as far as experience knows. */
export function adviceFor(
  error: RegistryError,
  { method, noun }: { readonly method: Method; readonly noun?: string | undefined },
  { registry, repository, tag, digest }: Reference,
): Advice {
  if (error.says(MISSING_PART))
    return 'The registry misses something that the manifest points to: push the images of all platforms to this repository first.';
  if (error.status === 429) return tooManyRequests(error, registry);
  if (error.says(/exceeds the maximum allowed number of tags/i))
    return 'ECR holds at most 1000 tags for one image: delete some of its tags.';
  if (kindOf(registry).name === 'ecr' && error.says(/RepositoryNotFound|NAME_UNKNOWN|does not exist/i))
    return `Create the ECR repository '${repository}', or a repository creation template with CREATE_ON_PUSH.`;
  if (error.says(/archived/i)) return 'Restore the archived image in the registry first.';
  if (error.status === 401 || error.status === 403) return refused(error, registry, repository);
  if (error.status === 404) return notFound(method, repository, digest === undefined ? tag : undefined);
  if (error.status === 413)
    return `The registry, or a proxy before it, does not take a ${noun ?? 'manifest'} of this size${noun === 'blob' ? ', and no smaller parts of it: raise its limit of a request body' : ''}.`;
  if (error.status >= 500 || error.temporary)
    return `${registry} is in trouble, not this run: look at its status page and run again later.`;
  return `Run again. If it stays so, ask those who run ${registry} what this answer means.`;
}

/** How registries say that a manifest points to what they do not have. */
export const MISSING_PART = /BLOB_UNKNOWN|ReferencedImagesNotFound|manifest list is referencing/i;

function tooManyRequests(error: RegistryError, registry: string): Advice {
  return kindOf(registry).name === 'docker-hub' && !error.temporary
    ? (door) => `The pull limit of Docker Hub is used up: ${logInToDockerHub(door)}.`
    : 'The registry allows no more requests for now; run again later.';
}

function logInToDockerHub(door: Door): string {
  return {
    'build-workflow': 'log in to Docker Hub, by the secrets DOCKER_USERNAME and DOCKER_TOKEN',
    'promote-workflow':
      'log in to Docker Hub, by an entry of the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS',
    action: 'log in to Docker Hub before, by `docker-username` and `docker-token` of the login action',
    terminal: 'log in to Docker Hub (`docker login`)',
  }[door];
}

function notFound(method: string, repository: string, tag: string | undefined): string {
  if (method !== 'GET' && method !== 'HEAD')
    return `Check that the repository '${repository}' exists, and that the credential may write to it.`;
  return tag === undefined
    ? `Check that it is in '${repository}', and that the credential may see it.`
    : `Check that the image was pushed to this repository under the tag '${tag}', and that the credential may see it.`;
}

function refused(error: RegistryError, registry: string, repository: string): Advice {
  if (kindOf(registry).name === 'ghcr')
    return (door) =>
      `${grantPackages(door)}; also give ${door === 'terminal' ? 'its user' : 'this repository'} write access in the settings of the package '${repository}'.`;
  if (error.status === 401) return (door) => logIn(door, registry, repository);
  if (error.says(/authorization token has expired/i))
    return `The credential for ${registry} has expired: log in again.`;
  if (kindOf(registry).name === 'artifactory')
    return `Artifactory answers 403 also for what does not exist: check '${repository}', and that the credential may use it.`;
  return `The credential for ${registry} may not do this on '${repository}': give it the right to push.`;
}

function logIn(door: Door, registry: string, repository: string): string {
  return {
    'build-workflow': `Give the workflow a login for ${registry}: an entry of the secret REGISTRY_AUTHS, or of \`registry-identities\`.`,
    'promote-workflow': `Give the workflow a login for ${registry}: an entry of the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS, or of \`from-identities\` or \`to-identities\`.`,
    action: `Log in to ${registry} in a step before this one: the login action, with ${registry}/${repository} among its \`images\`.`,
    terminal: `Log in to ${registry} first: \`docker login ${registry}\`, or \`multiarch login --images ${registry}/${repository}\`.`,
  }[door];
}

function grantPackages(door: Door): string {
  const line = 'permissions: { contents: read, packages: write }';
  return {
    'build-workflow': `Grant the job that calls the workflow \`${line}\``,
    'promote-workflow': `Grant the job that calls the workflow \`${line}\``,
    action: `Grant the job \`${line}\``,
    terminal: 'Log in to ghcr.io with a token that has the scope write:packages',
  }[door];
}

/** What to do when the token service of a registry refuses the credential. */
export function refusedCredential(registry: string): Advice {
  return kindOf(registry).name === 'ghcr'
    ? (door) => `${grantPackages(door)}, or check that the token is current and may use this package.`
    : `The credential for ${registry} was refused: check that it is current and may use this repository.`;
}
