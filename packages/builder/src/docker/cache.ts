import { createHash } from 'node:crypto';
import { type Environment, MAX_TAG_LENGTH } from '@multiarch/oci';
import { type Leg, SCOPE } from '@multiarch/plan';
import { compressionOf } from './build-flags.js';

/** Values of `--cache-from` and `--cache-to`. */
export interface CacheOptions {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export const NO_CACHE: CacheOptions = { from: [], to: [] };

/**
 * Where a leg's cache is read and written. All layers are kept (`mode=max`), and a cache that cannot be written
 * never fails a build (`ignore-error`).
 *
 * - `auto`: as `gha`; who builds writes it apart from the build, and only as long as that is worth its time
 * - `gha`: GitHub's cache, scoped to the leg; nothing outside of an action, where its variables are not set. GitHub
 *   itself keeps what a pull request writes apart from what branches and tags read
 * - `registry`: a tag beside the first image; written only when the leg pushes, and never by a pull request: whoever
 *   reads a cache trusts those who wrote it. Each branch but the default one has its own, and reads that one's besides
 */
export function cacheOptions(leg: Leg, environment: Environment): CacheOptions {
  const { from, to } = optionsOf(leg, environment);
  // Nothing of it would be taken.
  return { from: leg.noCache === true ? [] : from, to };
}

function optionsOf(leg: Leg, environment: Environment): CacheOptions {
  const { cacheFrom = [], cacheTo = [], cacheMode = 'max' } = leg;
  if (cacheFrom.length + cacheTo.length > 0) return givenOptions(leg, environment);
  if ((leg.cache === 'gha' || leg.cache === 'auto') && hasGitHubCache(environment)) {
    const base = `type=gha,scope=${leg.cacheScope}`;
    return { from: [base], to: [`${base},mode=${cacheMode},ignore-error=true`] };
  }
  const image = leg.images[0];
  if (leg.cache === 'registry' && image !== undefined) {
    const caches = scopesOf(leg).map((scope) => `type=registry,ref=${image}:${cacheTag(scope)}`);
    // ECR takes a cache only as an OCI image manifest.
    const types = ['image-manifest=true', 'oci-mediatypes=true', ...compressionOf(leg)].join(',');
    const to = `${caches[0]},mode=${cacheMode},${types},ignore-error=true`;
    return { from: caches, to: leg.push && leg.cacheWrite !== false ? [to] : [] };
  }
  return NO_CACHE;
}

/** Whether it is left to us what a leg's cache is used for: `auto`, where there is such a cache. */
export function isAutomatic(leg: Leg, environment: Environment): boolean {
  const { cacheFrom = [], cacheTo = [] } = leg;
  return leg.cache === 'auto' && cacheFrom.length + cacheTo.length === 0 && hasGitHubCache(environment);
}

/** What the caller names in place of it; written by those who may write what other runs read. */
function givenOptions(leg: Leg, environment: Environment): CacheOptions {
  const { cacheFrom = [], cacheTo = [], cacheMode = 'max' } = leg;
  const isThere = (line: string) => !isGitHubs(line) || hasGitHubCache(environment);
  const scoped = (line: string): readonly string[] =>
    line.includes(SCOPE)
      ? (isGitHubs(line) ? [leg.cacheScope] : scopesOf(leg)).map((scope) => line.replaceAll(SCOPE, scope))
      : [line];
  const mayWrite = (line: string) => isGitHubs(line) || (leg.push && leg.cacheWrite !== false);
  return {
    from: cacheFrom.filter(isThere).flatMap(scoped),
    to: cacheTo
      .filter((line) => isThere(line) && mayWrite(line))
      .map((line) => {
        const mode = /(?:^|,)mode=/.test(line) ? '' : `,mode=${cacheMode}`;
        const errors = /(?:^|,)ignore-error=/.test(line) ? '' : ',ignore-error=true';
        return `${scoped(line)[0]}${mode}${errors}`;
      }),
  };
}

/** The leg's own first; GitHub itself keeps refs apart. */
function scopesOf({ cacheScope, cacheRef }: Leg): readonly string[] {
  return cacheRef === undefined ? [cacheScope] : [`${cacheScope}-${cacheRef}`, cacheScope];
}

function isGitHubs(line: string): boolean {
  return /(?:^|,)type=gha(?:,|$)/.test(line);
}

/** Whether the variables are set that Buildx reads its cache service from; the runner gives them to actions only. */
function hasGitHubCache(environment: Environment): boolean {
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  return isSet('ACTIONS_RUNTIME_TOKEN') && (isSet('ACTIONS_RESULTS_URL') || isSet('ACTIONS_CACHE_URL'));
}

/** The tag of a registry cache: the scope in the characters and the length of a tag. */
export function cacheTag(scope: string): string {
  const tag = `buildcache-${scope.replaceAll(/[^a-zA-Z0-9._-]+/g, '-')}`;
  if (tag.length <= MAX_TAG_LENGTH) return tag;
  const hash = createHash('sha256').update(scope).digest('hex').slice(0, 12);
  return `${tag.slice(0, MAX_TAG_LENGTH - hash.length - 1)}-${hash}`;
}
