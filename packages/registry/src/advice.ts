import type { Reference } from '@multiarch/oci';
import { isEcr } from './realm.js';
import { RegistryError } from './registry-error.js';

/** The same error, with what to do next where experience knows it. */
export function advise(error: RegistryError, reference: Reference): RegistryError {
  const advice = adviceFor(error, reference) ?? error.advice;
  if (advice === undefined) return error;
  return new RegistryError(error.code, error.message, error, { advice, cause: error.cause ?? error });
}

function adviceFor(
  error: RegistryError,
  { registry, repository, tag, digest }: Reference,
): string | undefined {
  if (error.says(/BLOB_UNKNOWN|ReferencedImagesNotFound|manifest list is referencing/i))
    return 'The registry misses something that the manifest points to: push the images of all platforms to this repository first.';
  if (error.status === 429) return tooManyRequests(registry);
  if (error.says(/exceeds the maximum allowed number of tags/i))
    return 'ECR holds at most 1000 tags for one image: delete some of its tags.';
  if (isEcr(registry) && error.says(/RepositoryNotFound|NAME_UNKNOWN|does not exist/i))
    return `Create the ECR repository '${repository}', or a repository creation template with CREATE_ON_PUSH.`;
  if (error.status === 401 || error.status === 403) return refused(error, registry, repository);
  if (error.status === 404 && digest === undefined && tag !== undefined)
    return `Check that the image was pushed to this repository under the tag '${tag}', and that the credential may see it.`;
  if (error.status === 413)
    return 'The registry, or a proxy before it, does not take a manifest of this size.';
  return undefined;
}

function tooManyRequests(registry: string): string {
  return registry === 'docker.io'
    ? 'The pull limit of Docker Hub is used up: log in to Docker Hub (DOCKER_USERNAME, DOCKER_TOKEN).'
    : 'The registry allows no more requests for now; run again later.';
}

function refused(error: RegistryError, registry: string, repository: string): string {
  if (registry === 'ghcr.io')
    return `Grant the job 'permissions: { packages: write }', and give this repository write access in the settings of the package '${repository}'.`;
  if (error.status === 401)
    return `Log in to ${registry} first: add it to the images of the login step, or run 'multiarch login'.`;
  return `The credential for ${registry} may not do this on '${repository}': give it the right to push.`;
}
