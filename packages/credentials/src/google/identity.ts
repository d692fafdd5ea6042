import { maskCredential } from '../exchange/masking.js';
import { whyNoIdToken } from '../github/oidc.js';
import type { IdentityKind } from '../identity-kind.js';
import type { Offer } from '../provider.js';
import { googleAccess } from './federation.js';

const PROVIDER =
  /^projects\/[0-9]+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/;
const ACCOUNT = /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/;
const PROJECT = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

/**
 * Google's Workload Identity Federation for Artifact Registry: as the service account that is named, else as the
 * provider's own principal. `project_id` is accepted for what other tools need it for.
 */
export const gcpWif: IdentityKind = {
  type: 'gcp-wif',
  keys: { workload_identity_provider: 'required', service_account: 'optional', project_id: 'optional' },
  hosts: '<location>-docker.pkg.dev, gcr.io; with a path for a project or repository of its own',
  kinds: ['artifact-registry'],
  read(entry) {
    const provider = entry.text('workload_identity_provider').replace(/^\/\/iam\.googleapis\.com\//, '');
    const account = entry.text('service_account') || undefined;
    const project = entry.text('project_id');
    const form = 'projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>';
    if (!PROVIDER.test(provider))
      throw entry.refuse('workload_identity_provider', `'${provider}' is not a provider`, form);
    if (account !== undefined && !ACCOUNT.test(account))
      throw entry.refuse(
        'service_account',
        `'${account}' is not the address of a service account`,
        '<name>@<project>.iam.gserviceaccount.com',
      );
    if (project !== '' && !PROJECT.test(project))
      throw entry.refuse('project_id', `'${project}' is not a project`, "a project's id");
    return (host, session): Offer => {
      const identity = account ?? `provider ${provider.split('/').at(-1)}`;
      const how = 'Workload Identity Federation';
      const attempt = { host, identity };
      const obtain = async () => {
        const { token, expiresAt } = await googleAccess(session, provider, account, attempt);
        const password = { kind: 'password', username: 'oauth2accesstoken', password: token } as const;
        const credential = maskCredential(password, session.mask);
        return { credential, identity, how, ...(expiresAt === undefined ? {} : { expiresAt }) };
      };
      const key = `gcp-wif ${provider} ${account ?? ''}`;
      const missing = async () => whyNoIdToken(session);
      return { kind: 'offer', strength: 'given', key, identity, how, missing, obtain };
    };
  },
};
