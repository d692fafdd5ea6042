export type { ReadYaml } from './architecture/file.js';
export { type ArchitectureVariant, suffixOf } from './architecture/variant.js';
export { architectureSchema } from './architecture/variant-schema.js';
export { loadYaml } from './checkout/file-choice.js';
export type { RepositoryFiles, SourceChanges, SourceRepository, TreeEntry } from './checkout/repository.js';
export { selectVariants } from './checkout/variants.js';
export { nameCache } from './decide/cache-scope.js';
export { type Event, isBot } from './decide/event.js';
export { INPUTS_LABEL, labelInputs, shapeOf } from './decide/fingerprint.js';
export { tagsOf } from './decide/legs.js';
export {
  CHANGES_LABEL,
  type Origin,
  REVISION_LABEL,
  readOrigin,
  SOURCE_LABEL,
  VERSION_LABEL,
} from './decide/standard-labels.js';
export { isFixedGitTag, isNameless, mayHaveFinerTags, namesOneBuild } from './decide/tags.js';
export { refuseForeignPlatform } from './dockerfile/platforms.js';
export { readDockerfile } from './dockerfile/stages.js';
export { type Chain, chainFrom, chainsOf } from './documents/chains.js';
export { type Leg, MAX_LEGS, REPORTS_OF_INPUT } from './documents/leg.js';
export type { Plan, PlannedTag, PlannedVariant, UnchangedVariant } from './documents/plan.js';
export { parseLeg, parseLegReports, parsePlan } from './documents/read.js';
export type { LegPart, LegReport, ReceivedReport } from './documents/report.js';
export type { PlatformResult, Result, SignatureResult, VariantResult } from './documents/result.js';
export { DOCUMENT_SCHEMAS } from './documents/schemas.js';
export { builtElsewhere } from './inputs/backends/builder.js';
export type { BackendName } from './inputs/backends/name.js';
export { SCOPE } from './inputs/buildkit/caches.js';
export { describeInput } from './inputs/declared/describe.js';
export type { Door, Input, Request } from './inputs/declared/input.js';
export {
  defaultOf,
  type InputName,
  inputs,
  inputsAt,
  namesIn,
  type ShapedMember,
} from './inputs/declared/table.js';
export { readEntries } from './inputs/entries.js';
export { legInputs } from './inputs/in-leg.js';
export { PlatformCollector } from './inputs/platform-list.js';
export { InputReader, type RawInputs, splitNames } from './inputs/reader.js';
export { parseSmokeTest } from './inputs/smoke-test.js';
export { parseVariantName } from './inputs/variant-name.js';
export { parseWorkflowInputs, type WorkflowInputs } from './inputs/workflow.js';
export { makePlan } from './make-plan.js';
export { commitTag } from './names/commit.js';
export { matchesGlob } from './names/glob.js';
export { ownerOf } from './names/owners.js';
export { lowerRepository } from './names/repository-image.js';
export { architectureName, archSuffix, archTag, finalSuffix, finalTag } from './names/suffixes.js';
export {
  compareVersions,
  isComponentRelease,
  isPrerelease,
  type VersionOrder,
  versionIn,
} from './names/version.js';
export { renderLeg, renderTimeline } from './report/leg.js';
export { renderPlan } from './report/plan.js';
export { formatTable, type ReportFormat, renderText } from './report/table.js';
export { mayTake, type PublishedContent } from './unchanged/take.js';
