export { type JobClaims, RELEASE_JOB } from './issuer.js';
export { ensureGh } from './programs.js';
export { startRekorV1 } from './rekor-v1.js';
export { type SigstoreServices, startSigstoreServices } from './services.js';
export {
  annotationsOf,
  attachReferrer,
  classicLayer,
  listReferrersByTag,
  payloadAbout,
  statementAbout,
  tagByCosign,
} from './signed.js';
export {
  newKeys,
  pemOf,
  SIGNING_WORKFLOW,
  type Sigstore,
  signByKey,
  startSigstore,
} from './sigstore.js';
