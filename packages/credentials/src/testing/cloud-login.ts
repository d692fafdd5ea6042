import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, parseImageName, silent } from '@multiarch/oci';
import { type Cloud, startCloud } from '@multiarch/testbed';
import { logIn } from '../login/login.js';
import { readSources } from '../login/providers.js';
import type { LoginReport } from '../login/report.js';

/** What a login did. */
export interface CloudLogin {
  readonly reports: readonly LoginReport[];
  /** User name and password, by their key in `config.json`. */
  readonly passwords: Readonly<Record<string, readonly string[]>>;
  readonly masked: readonly string[];
}

/** A cloud that trusts this job, what identities for it look like, and logins to it. */
export interface CloudBench extends AsyncDisposable {
  readonly cloud: Cloud;
  readonly config: string;
  gcpWif(registry: string, account?: string): string;
  dockerHub(): string;
  azureAcr(): string;
  logInTo(images: readonly string[], identities: string, environment?: Environment): Promise<CloudLogin>;
}

/** A host of ECR, by the digit of its account. */
export function ecrHost(account: string, region = 'us-east-1'): string {
  return `${account.repeat(12)}.dkr.ecr.${region}.amazonaws.com`;
}

/** An entry of the list, from its keys. */
function entry(keys: Record<string, string>): string {
  const pairs = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `- { ${pairs.join(', ')} }\n`;
}

export function awsEcr(registry: string, role: string): string {
  return entry({ type: 'aws-ecr', registry, 'role-to-assume': role });
}

/** Its internet is trusted by this process from then on. */
export async function startCloudBench(): Promise<CloudBench> {
  const cloud = await startCloud();
  cloud.internet.trust();
  const folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  const config = join(folder, 'config.json');
  const { google, docker, azure, acr } = cloud;
  return {
    cloud,
    config,
    gcpWif: (registry, account) =>
      entry({
        ...{ type: 'gcp-wif', registry, workload_identity_provider: google.provider },
        ...(account === undefined ? {} : { service_account: account }),
      }),
    dockerHub: () => entry({ type: 'dockerhub', username: 'octo-org', connection_id: docker.connection }),
    azureAcr: () =>
      entry({ type: 'azure-acr', registry: acr, 'client-id': azure.client, 'tenant-id': azure.tenant }),
    logInTo: (images, identities, environment = {}) =>
      logInTo(config, images, identities, { ...cloud.environment, ...environment }),
    [Symbol.asyncDispose]: async () => {
      await cloud[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function logInTo(
  config: string,
  images: readonly string[],
  identities: string,
  environment: Environment,
): Promise<CloudLogin> {
  const masked: string[] = [];
  const values: Record<string, string> = { REGISTRY_IDENTITIES: identities };
  const mask = (secret: string) => void masked.push(secret);
  const sources = { ...readSources((name) => values[name], environment, mask), sleep: async () => {} };
  const parsed = images.map((image) => parseImageName(image));
  const reports = await logIn({ images: parsed, sources, config, logger: silent });
  const { auths } = JSON.parse(await readFile(config, 'utf8'));
  const decoded = Object.entries<{ auth: string }>(auths).map(
    ([key, { auth }]) => [key, Buffer.from(auth, 'base64').toString().split(':')] as const,
  );
  return { reports, passwords: Object.fromEntries(decoded), masked };
}
