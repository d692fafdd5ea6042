import { createPublicKey, type KeyObject } from 'node:crypto';
import { invalidInput, isJsonObject } from '@multiarch/oci';
import { type InputReader, namesIn, type RepositoryFiles } from '@multiarch/plan';
import { parseIdentity } from './identity-pattern.js';
import { GITHUB_ISSUER, type IdentityPolicy, type SignaturePolicy } from './policy.js';
import { parseRef, usualRefs } from './ref-pattern.js';

/** These say more of an identity, and nothing of a key. */
const OF_IDENTITY = [
  'signature-issuer',
  'signature-repository',
  'signature-owner',
  'signature-ref',
  'signature-commit',
  'signature-event',
  'signature-runner',
  'trusted-root',
] as const;

const KEYS_ACCEPTED = 'public keys in PEM, or a file of the checkout that holds them';

/**
 * Reads who must have signed what is promoted; nothing where neither a key nor an identity is given.
 *
 * @param defaultBranch of the repository, whose builds may be promoted; absent where it is not known
 * @throws MultiarchError `INVALID_INPUT`, with nothing of a private key in it
 */
export function parseSignaturePolicy(
  read: InputReader,
  files: RepositoryFiles,
  defaultBranch?: string,
): SignaturePolicy | undefined {
  const [key, identity] = [read.text('signature-key'), read.text('signature-identity')];
  if (key !== undefined && identity !== undefined)
    throw invalidInput(
      'signature-identity',
      'cannot be given together with signature-key',
      'a key or an identity',
    );
  const given = namesIn('signature').find((name) => read.text(name) !== undefined);
  if (given !== undefined && key === undefined && identity === undefined)
    throw invalidInput(
      given,
      'is given, but nothing says who must have signed',
      'this together with signature-key or signature-identity',
    );
  const predicateTypes = [...new Set(read.list('attestation-type').map(parsePredicateType))];
  if (key !== undefined) {
    const other = OF_IDENTITY.find((name) => read.text(name) !== undefined);
    if (other === undefined) return { kind: 'key', keys: readKeys(key, files), predicateTypes };
    throw invalidInput(
      other,
      'cannot be given together with signature-key',
      'it together with signature-identity; a key is trusted by itself',
    );
  }
  if (identity === undefined) return undefined;
  const path = read.text('trusted-root');
  return {
    kind: 'identity',
    identity: parseIdentity(identity, 'signature-identity'),
    issuer: parseUrl(read.text('signature-issuer') ?? GITHUB_ISSUER, 'signature-issuer', GITHUB_ISSUER),
    ...parseOrigin(read, defaultBranch),
    ...(path === undefined ? {} : { trustedRoot: readTrustedRoot(path, files) }),
    predicateTypes,
  };
}

type Origin = Pick<IdentityPolicy, 'repository' | 'owner' | 'refs' | 'commit' | 'events' | 'runner'>;

/** What the run must have been that signed. */
function parseOrigin(read: InputReader, defaultBranch: string | undefined): Origin {
  const [repository, owner] = [read.text('signature-repository'), read.text('signature-owner')];
  const patterns = read.list('signature-ref').map((ref) => parseRef(ref, 'signature-ref'));
  const [commit, runner] = [read.text('signature-commit'), read.text('signature-runner')];
  const events = read.list('signature-event').map(parseEvent);
  if (commit !== undefined && commit !== 'any' && !/^[0-9a-f]{7,64}$/.test(commit))
    throw invalidInput(
      'signature-commit',
      `'${commit}' is not a commit`,
      '7 to 64 lower-case hexadecimal digits, or any',
    );
  return {
    ...(repository === undefined
      ? {}
      : { repository: parseNamed(repository, 'signature-repository', 'https://github.com/org/app') }),
    ...(owner === undefined ? {} : { owner: parseNamed(owner, 'signature-owner', 'https://github.com/org') }),
    refs: patterns.length > 0 ? { patterns } : { patterns: usualRefs(defaultBranch), isUsual: true },
    ...(commit === undefined ? {} : { commit }),
    ...(events.length === 0 ? {} : { events }),
    ...(runner === undefined ? {} : { runner: parseRunner(runner) }),
  };
}

function parseNamed(text: string, input: string, example: string): string {
  return /^[1-9]\d*$/.test(text) ? text : parseUrl(text, input, `${example}, or its number`);
}

function parseEvent(text: string): string {
  if (/^[a-z][a-z_]*$/.test(text)) return text;
  throw invalidInput('signature-event', `'${text}' is not the name of an event`, 'e.g. push, release');
}

function parseRunner(text: string): string {
  if (text === 'github-hosted' || text === 'self-hosted') return text;
  throw invalidInput('signature-runner', `'${text}' is no kind of runner`, 'github-hosted, self-hosted');
}

function parsePredicateType(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text)) return text;
  throw invalidInput(
    'attestation-type',
    `'${text}' is not the URI of a predicate type`,
    'e.g. https://slsa.dev/provenance/v1',
  );
}

/** Compared as it is, character by character: a `*` would only look like a pattern. */
function parseUrl(text: string, input: string, example: string): string {
  if (/^https?:\/\/[^\s*]+$/.test(text)) return text;
  throw invalidInput(input, `'${text}' is not a URL, or has * in it`, `e.g. ${example}`);
}

function readKeys(given: string, files: RepositoryFiles): readonly string[] {
  const isText = given.includes('-----BEGIN');
  if (!isText && /[\r\n]/.test(given))
    throw invalidInput('signature-key', 'is not a key in PEM, and not the name of a file', KEYS_ACCEPTED);
  if (/^[a-z0-9]+:\/\//.test(given))
    throw invalidInput(
      'signature-key',
      `'${given}' names a key in a key service, which is not asked`,
      `${KEYS_ACCEPTED}; cosign public-key --key ${given} writes it`,
    );
  const text = isText ? given : files.read(given);
  const what = isText ? 'what is given' : `'${given}'`;
  if (text === undefined) throw invalidInput('signature-key', `there is no file ${what}`, KEYS_ACCEPTED);
  // One that can sign has no business here, and its text none in a message.
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw invalidInput('signature-key', `${what} is a private key`, KEYS_ACCEPTED);
  const blocks = text.match(/-----BEGIN (?:RSA )?PUBLIC KEY-----[\s\S]*?-----END (?:RSA )?PUBLIC KEY-----/g);
  if (blocks === null) throw invalidInput('signature-key', `${what} holds no public key`, KEYS_ACCEPTED);
  return blocks.map((block) => checkKey(block, what));
}

/** Of others it would have to be known with which digest they sign. */
function checkKey(pem: string, what: string): string {
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    throw invalidInput('signature-key', `${what} holds a public key that cannot be read`, KEYS_ACCEPTED);
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519' || type === 'rsa') return pem;
  if (type === 'ec' && details?.namedCurve === 'prime256v1') return pem;
  throw invalidInput(
    'signature-key',
    `${what} holds a key of the kind ${details?.namedCurve ?? type}`,
    'ECDSA on P-256, RSA, Ed25519',
  );
}

function readTrustedRoot(path: string, files: RepositoryFiles): string {
  const accepted = 'a trusted_root.json of Sigstore, in the checkout';
  const text = files.read(path);
  if (text === undefined) throw invalidInput('trusted-root', `there is no file '${path}'`, accepted);
  try {
    const root: unknown = JSON.parse(text);
    if (isJsonObject(root) && /^application\/vnd\.dev\.sigstore\.trustedroot/.test(String(root.mediaType)))
      return text;
  } catch {
    // Refused below.
  }
  throw invalidInput('trusted-root', `'${path}' is not a trusted root of Sigstore`, accepted);
}
