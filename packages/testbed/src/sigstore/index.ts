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
