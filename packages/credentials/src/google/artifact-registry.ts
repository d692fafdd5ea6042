import { createPrivateKey } from 'node:crypto';
import {
  type Credential,
  type Door,
  invalidInput,
  isJsonObject,
  type JsonObject,
  type Mask,
} from '@multiarch/oci';
import { maskCredential, maskSecret } from '../exchange/masking.js';
import { ID_TOKEN_LINE } from '../github/oidc.js';
import { indented, registryAuthsExample } from '../lists/registry-auths.js';
import { inHand, missing, type Provider } from '../provider.js';
import { identityExample, settingOf } from '../setting.js';

const NAME = 'GAR_PUSH_TOKEN';
const ACCEPTED = 'a service-account key (JSON, or that JSON in base64)';

/** Google's Artifact Registry, with the JSON key of a service account or a short-lived access token. */
export const artifactRegistry: Provider = {
  name: 'Google Artifact Registry',
  reads: {
    [NAME]: {
      kind: 'secret',
      says: 'Key of a service account for Artifact Registry, as JSON or in base64',
      aliases: [NAME],
    },
  },
  kind: 'artifact-registry',
  offer(host, { secrets, mask }) {
    const value = secrets[NAME]?.trim();
    if (!value) return missing((door) => adviseLogin(door, host));
    const { identity, credential } = readToken(value, mask);
    return inHand('artifact-registry', 'given', { credential, identity, how: NAME });
  },
};

function adviseLogin(door: Door, host: string): string {
  const role = 'roles/artifactregistry.writer';
  if (door === 'terminal')
    return `set ${settingOf(door, NAME)} to ${ACCEPTED}, or run \`gcloud auth configure-docker ${host}\`; either needs ${role}`;
  // A promotion has no secret of Google's own: either side may be any registry.
  const key =
    door === 'promote-workflow'
      ? `add ${ACCEPTED} to ${settingOf(door, 'REGISTRY_AUTHS')}, with the username _json_key or _json_key_base64:\n${indented(registryAuthsExample(host, '_json_key'))}\n   `
      : `set ${settingOf(door, NAME)} to ${ACCEPTED};`;
  return `name a workload identity provider (with \`${ID_TOKEN_LINE}\`):\n${federationLines(door, host)}\n    or ${key} either needs ${role}`;
}

function federationLines(door: Door, host: string): string {
  const provider = 'projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>';
  const keys = { workload_identity_provider: provider, service_account: '…' };
  return identityExample(door, 'gcp-wif', host, keys);
}

interface Key {
  readonly identity: string;
  readonly credential: Credential;
}

/** The user names are Artifact Registry's own: they say what kind of password follows. */
function readToken(value: string, mask: Mask): Key {
  const grant = (username: string, password: string, identity: string): Key => ({
    identity,
    credential: maskCredential({ kind: 'password', username, password }, mask),
  });
  if (value.startsWith('ya29.')) return grant('oauth2accesstoken', value, 'an OAuth access token');
  if (value.startsWith('{')) return grant('_json_key', value, readKey(value, mask));

  const compact = value.replace(/\s+/g, '');
  const decoded = Buffer.from(compact, 'base64').toString('utf8').trim();
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || !decoded.startsWith('{'))
    throw invalidInput(NAME, 'the value is not JSON, and not JSON in base64', ACCEPTED);
  // The registry decodes it strictly: no line breaks, as `base64` makes them.
  maskSecret(compact, mask);
  return grant('_json_key_base64', compact, readKey(decoded, mask));
}

/** Checks that it is a service account's key, hides its private parts, and returns the account's address. */
function readKey(json: string, mask: Mask): string {
  const key = parseKey(json);
  const { type, client_email: email, private_key: pem, private_key_id: id } = key;
  if (typeof id === 'string') maskSecret(id, mask);
  if (typeof pem === 'string') {
    maskSecret(pem, mask);
    mask(JSON.stringify(pem).slice(1, -1));
  }
  if (type !== 'service_account')
    throw invalidInput(NAME, `${whatIs(type)}, not a service-account key`, ACCEPTED);
  if (typeof email !== 'string' || email === '')
    throw invalidInput(NAME, 'the service-account key has no client_email', ACCEPTED);
  if (typeof pem !== 'string' || !isPrivateKey(pem))
    throw invalidInput(NAME, 'the private_key of the service-account key is missing or damaged', ACCEPTED);
  return email;
}

function parseKey(json: string): JsonObject {
  try {
    const value: unknown = JSON.parse(json);
    if (isJsonObject(value)) return value;
  } catch {
    // Without the cause: the parser quotes what it read.
  }
  throw invalidInput(
    NAME,
    'the value begins like JSON but is damaged (cut off, or quotes were lost)',
    ACCEPTED,
  );
}

function whatIs(type: unknown): string {
  if (type === 'authorized_user') return 'this is the login of a person (gcloud)';
  if (type === 'external_account') return 'this is a Workload Identity Federation configuration';
  return 'this is other JSON';
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private';
  } catch {
    return false;
  }
}
