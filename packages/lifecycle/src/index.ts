export { insideCheckout, repositoryFiles } from './checkout-files.js';
export { copy } from './copy/copy.js';
export { renderCopy } from './copy/report.js';
export { parseCopy } from './copy/request.js';
export type { ImageContent, ImageParts } from './image/content.js';
export type { HandOn } from './image/hand-on.js';
export { inspect } from './image/inspect.js';
export type { Ancestry, Relation } from './moves/decide-move.js';
export { formatUnmoved, type UnmovedTag } from './moves/unmoved-tag.js';
export { SETTLE } from './moves/write-judged.js';
export type { PromotionPlan } from './promote/plan.js';
export { type Promoted, promote } from './promote/promote.js';
export { renderPromotion } from './promote/report.js';
export { parsePromotion } from './promote/request.js';
export { publishRequest } from './publish/named.js';
export { type Published, publish } from './publish/publish.js';
export { parseManifestRequest } from './publish/request.js';
export { renderResult } from './publish/result-report.js';
export type { StitchRequest } from './publish/stitch.js';
export { type Evidence, identityOf, notesOf } from './reuse/evidence.js';
export {
  findReusable,
  type ImageReader,
  imageReader,
  type LegWorld,
  type ReuseDecision,
} from './reuse/find-reusable.js';
export { type EvidenceSearch, findPublishedContents } from './reuse/published-content.js';
