export * from './architecture-file.js';
export * from './build-inputs.js';
export * from './closest-name.js';
export * from './event.js';
export { type HeldImage, readHeldImage } from './held-image.js';
export * from './image-content.js';
export * from './inspect.js';
export { formatKept, type KeptTag } from './kept-tag.js';
export * from './leg-report.js';
export * from './manifest-request.js';
export * from './mode.js';
export {
  type Ancestry,
  decideMove,
  judgeMove,
  type Provenance,
  type Relation,
  type TagMove,
} from './mutable-tag.js';
export * from './plan.js';
export * from './plan-document.js';
export * from './plan-report.js';
export { type Promoted, type PromoteOptions, type PromotionRegistries, promote } from './promote.js';
export * from './promote-plan.js';
export { renderPromotion } from './promote-report.js';
export { PROMOTE_INPUT_NAMES, type PromotionContext, parsePromotion } from './promote-request.js';
export * from './publish.js';
export { publishRequest } from './publish-request.js';
export * from './raw-inputs.js';
export * from './read-documents.js';
export * from './report-table.js';
export * from './repository.js';
export * from './repository-files.js';
export * from './result-document.js';
export * from './result-report.js';
export * from './reuse.js';
export * from './runners.js';
export { parseSmokeTest } from './smoke-test.js';
export { resolveSources, type Source } from './sources.js';
export { type Stitched, type StitchOptions, type StitchRequest, stitch } from './stitch.js';
export * from './tag-names.js';
export * from './tags.js';
export * from './workflow-inputs.js';
