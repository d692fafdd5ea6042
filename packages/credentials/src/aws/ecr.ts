import { type EcrHost, type Environment, parseEcrHost } from '@multiarch/oci';
import { missing, type Provider } from '../provider.js';
import { AWS_READS, type ClientSettings, offerToken, type TokenClient, type TokenService } from './token.js';

/**
 * Amazon ECR in every partition. A token holds for all registries that the identity can reach in its region, so
 * there is one exchange for each identity and region, however many accounts the images are in.
 */
export const ecr: Provider = {
  name: 'Amazon ECR',
  reads: AWS_READS,
  kind: 'ecr',
  offer(host, session) {
    const service = ecrService(host);
    return service === undefined ? missing(`${host} is not a host of ECR`) : offerToken(service, session);
  },
};

/** The service that gives out tokens for this host. */
export function ecrService(host: string): TokenService | undefined {
  const parsed = parseEcrHost(host);
  if (parsed === undefined) return undefined;
  const { region, fips, dualStack } = parsed;
  const key = ['ecr', region, fips, dualStack].join(' ');
  const connect = (settings: ClientSettings, env: Environment) => connectEcr(parsed, settings, env);
  return { host, region, key, connect };
}

async function connectEcr(
  { fips, dualStack }: EcrHost,
  settings: ClientSettings,
  environment: Environment,
): Promise<TokenClient> {
  const { ECRClient, GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
  const endpoint = environment.AWS_ENDPOINT_URL_ECR || environment.AWS_ENDPOINT_URL;
  const client = new ECRClient({
    ...settings,
    ...(endpoint ? { endpoint } : { useFipsEndpoint: fips, useDualstackEndpoint: dualStack }),
  });
  return {
    findCredentials: () => client.config.credentials(),
    getAuthorizationToken: async () =>
      (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData?.[0],
    destroy: () => client.destroy(),
  };
}
