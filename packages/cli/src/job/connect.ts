import { type ConnectBatch, connectBatch } from '@multiarch/builder';
import type { Mask } from '@multiarch/oci';

/** Reaches AWS Batch by the roles that are asked for, or as whoever the environment says. */
export const connectorFor =
  (mask: Mask): ConnectBatch =>
  async ({ region, roles }, environment) => {
    if (roles.length === 0) return await connectBatch(region, environment);
    const { readSources, roleKeys } = await import('@multiarch/credentials');
    const sources = readSources((name) => environment[name], environment, mask);
    return await connectBatch(
      region,
      environment,
      roleKeys(sources, { service: 'AWS Batch', roles, region }),
    );
  };
