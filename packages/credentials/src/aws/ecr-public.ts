import type { Environment } from '@multiarch/oci';
import type { Provider } from '../provider.js';
import { AWS_READS, type ClientSettings, offerToken, type TokenClient, type TokenService } from './token.js';

/** The service gives out tokens in this region alone, wherever one is. */
const REGION = 'us-east-1';

/** Amazon ECR Public. The identity needs `ecr-public:GetAuthorizationToken` and `sts:GetServiceBearerToken`. */
export const ecrPublic: Provider = {
  name: 'Amazon ECR Public',
  reads: AWS_READS,
  kind: 'ecr-public',
  offer: (host, session) => offerToken(ecrPublicService(host), session),
};

/** The service that gives out tokens for this host. */
export function ecrPublicService(host: string): TokenService {
  return { host, region: REGION, key: 'ecr-public', connect: connectPublic };
}

async function connectPublic(settings: ClientSettings, environment: Environment): Promise<TokenClient> {
  const { ECRPUBLICClient, GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr-public');
  const endpoint = environment.AWS_ENDPOINT_URL_ECR_PUBLIC || environment.AWS_ENDPOINT_URL;
  const client = new ECRPUBLICClient({ ...settings, ...(endpoint ? { endpoint } : {}) });
  return {
    findCredentials: () => client.config.credentials(),
    getAuthorizationToken: async () =>
      (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData,
    destroy: () => client.destroy(),
  };
}
