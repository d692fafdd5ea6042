export { type Descriptor, isAttestation, orderDescriptor, parseDescriptor } from './descriptor.js';
export { type Digest, isDigest, parseDigest } from './digest.js';
export { checkDocument, type Naming, parseJson, readDocument, type Schema } from './document.js';
export {
  type ErrorCode,
  type ErrorDetails,
  explain,
  formatLocation,
  invalidInput,
  type Location,
  MultiarchError,
  quote,
} from './errors/error.js';
export { settle, throwAll } from './errors/settle.js';
export { apiHost, canonicalHost, configKey, isDockerHub } from './hosts/docker-hub.js';
export { correctEcrHost, type EcrHost, isEcrHost, isEcrPublicHost, parseEcrHost } from './hosts/ecr.js';
export { isLoopback } from './hosts/loopback.js';
export { isJsonObject, type JsonObject, parseJsonObject, sortMembers } from './json.js';
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
  normalizePlatform,
  type Platform,
  parsePlatform,
  platformKey,
  samePlatform,
  satisfiesPlatform,
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
export { anonymous, type Credential, type CredentialSource } from './world/credential.js';
export { Once } from './world/once.js';
export { type Environment, type Logger, type Mask, type Sha256, silent } from './world/surroundings.js';
