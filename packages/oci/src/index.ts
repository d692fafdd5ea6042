export {
  ATTESTATION_SUBJECT,
  type Descriptor,
  isAttestation,
  orderDescriptor,
  parseDescriptor,
} from './descriptor.js';
export { type Digest, isDigest, parseDigest } from './digest.js';
export { checkDocument, type Naming, parseJson, readDocument, type Schema } from './document.js';
export { sortEntries } from './entry.js';
export { type Advice, adviceAt, DOORS, type Door, joinAdvice } from './errors/advice.js';
export {
  cite,
  type ErrorCode,
  type ErrorDetails,
  explain,
  formatLocation,
  invalidInput,
  type Location,
  MultiarchError,
  quote,
} from './errors/error.js';
export { settle, settleRows, throwAll } from './errors/settle.js';
export { apiHost, canonicalHost, configKey, DOCKER_HUB } from './hosts/docker-hub.js';
export { type EcrHost, parseEcrHost } from './hosts/ecr.js';
export { type HostKindName, kindOf, nearMiss } from './hosts/kind.js';
export { isLoopback } from './hosts/loopback.js';
export { isJsonObject, type JsonObject, objectAt, parseJsonObject, sortMembers, textAt } from './json.js';
export { claimsOf, expiryOf } from './jwt.js';
export { formatSeconds, formatSize } from './measure.js';
export {
  DOCKER_LIST,
  DOCKER_MANIFEST,
  essence,
  isImageType,
  isIndexType,
  isSchema1Type,
  MANIFEST_TYPES,
  OCI_INDEX,
  OCI_MANIFEST,
} from './media-type.js';
export {
  formatPlatform,
  isArchitecture,
  normalizePlatform,
  type Platform,
  parsePlatform,
  platformKey,
  samePlatform,
  satisfiesPlatform,
  tryParsePlatform,
} from './platform.js';
export {
  formatImageName,
  formatReference,
  type ImageName,
  isTag,
  MAX_TAG_LENGTH,
  parseImageName,
  parseReference,
  parseTag,
  type Reference,
} from './reference.js';
export { anonymous, type Credential, type CredentialSource, encodeBasic } from './world/credential.js';
export { defuse } from './world/defuse.js';
export { Once } from './world/once.js';
export { type Environment, type Logger, type Mask, type Sha256, silent } from './world/runtime.js';
