import type { Leg } from '@multiarch/plan';

/** What changes how each `RUN` is run, and with it what BuildKit takes for the same step. */
export function runArguments(leg: Leg): string[] {
  return [
    leg.network === undefined ? [] : ['--network', leg.network],
    leg.shmSize === undefined ? [] : ['--shm-size', leg.shmSize],
    (leg.ulimit ?? []).flatMap((limit) => ['--ulimit', limit]),
    (leg.addHosts ?? []).flatMap((host) => ['--add-host', host]),
  ].flat();
}

/** The same in a file of `docker buildx bake`. */
export function runMembers(leg: Leg): Readonly<Record<string, unknown>> {
  const { network, shmSize, ulimit = [], addHosts = [] } = leg;
  return {
    ...(network === undefined ? {} : { network }),
    ...(shmSize === undefined ? {} : { 'shm-size': shmSize }),
    ...(ulimit.length === 0 ? {} : { ulimits: ulimit }),
    ...(addHosts.length === 0
      ? {}
      : {
          'extra-hosts': Object.fromEntries(
            addHosts.map((host) => [host.slice(0, host.indexOf('=')), host.slice(host.indexOf('=') + 1)]),
          ),
        }),
  };
}

/** What is to be made anew: once, for what is built to be tested is then pushed as it was tested. */
export function freshArguments(leg: Leg): string[] {
  return [
    leg.noCache === true ? ['--no-cache'] : [],
    (leg.noCacheFilters ?? []).flatMap((stage) => ['--no-cache-filter', stage]),
    leg.pull === true ? ['--pull'] : [],
  ].flat();
}

/**
 * Attributes of an exporter that say how layers are packed; none where nobody said anything, as gzip is what BuildKit
 * does. Image and cache have the same: of a layer that each packs in its own way there are two, and with
 * `force-compression` each build would pack all of them twice.
 */
export function compressionOf({
  compression,
  compressionLevel,
  forceCompression,
}: Pick<Leg, 'compression' | 'compressionLevel' | 'forceCompression'>): readonly string[] {
  const isSaid = (compression ?? 'gzip') !== 'gzip' || compressionLevel !== undefined;
  return [
    ...(isSaid || forceCompression === true ? [`compression=${compression ?? 'gzip'}`] : []),
    ...(compressionLevel === undefined ? [] : [`compression-level=${compressionLevel}`]),
    ...(forceCompression === true ? ['force-compression=true'] : []),
  ];
}
