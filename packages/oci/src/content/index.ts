export { digestOf, hasDigest, sha256 } from './hash.js';
export { assembleIndex, type IndexPart, type IndexSource, resolvePart } from './image-index.js';
export { MAX_MANIFEST_BYTES, type Manifest, manifestOf, readManifest } from './manifest.js';
