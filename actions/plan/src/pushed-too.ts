import { isJsonObject, type JsonObject } from '@multiarch/oci';
import { matchesGlob } from '@multiarch/plan';
import { parse } from 'yaml';

/** The file of the workflow that called us, in `owner/name/.github/workflows/file.yaml@ref`. */
export function workflowFile(reference = ''): string | undefined {
  return /\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(reference)?.[1];
}

/** What makes a job do another thing for a push than for a pull request. */
const DISTINCTION = /github\.(?:event\b|event_name|head_ref|base_ref|ref\b|ref_name|ref_type)/;

/**
 * Whether a workflow certainly does for each push to a branch what it does for a pull request from it: it runs on pushes
 * to that branch whatever files changed, and nothing in it asks which of the two it is. Where that is not certain, no.
 *
 * @param text the workflow file, as it is in the branch
 */
export function isPushedToo(text: string, branch: string): boolean {
  if (DISTINCTION.test(text)) return false;
  const workflow = readYaml(text);
  const { jobs } = workflow;
  if (!isJsonObject(jobs)) return false;
  const isConditional = Object.values(jobs).some((job) => isJsonObject(job) && job.if !== undefined);
  return !isConditional && runsOnPush(workflow.on, branch);
}

function readYaml(text: string): JsonObject {
  try {
    const value: unknown = parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Filters with `!` or brackets are not read here, so they count as none that lets the branch through. */
function runsOnPush(on: unknown, branch: string): boolean {
  if (on === 'push' || (Array.isArray(on) && on.includes('push'))) return true;
  if (!isJsonObject(on) || !('push' in on)) return false;
  const push = on.push ?? {};
  if (!isJsonObject(push)) return false;
  const { branches, 'branches-ignore': ignored, tags, ...others } = push;
  if (Object.keys(others).length > 0) return false;
  if (branches === undefined && ignored === undefined) return tags === undefined;
  const patterns = [branches ?? ignored].flat().map(String);
  if (patterns.some((pattern) => /[![\]?+]/.test(pattern))) return false;
  const isNamed = patterns.some((pattern) => matchesFilter(branch, pattern));
  return ignored === undefined ? isNamed : branches === undefined && !isNamed;
}

/** In a filter of GitHub's, one star does not go past a slash; ours does, so such a name is nobody's. */
function matchesFilter(branch: string, pattern: string): boolean {
  const plain = pattern.replaceAll('**', '*');
  if (!matchesGlob(branch, plain)) return false;
  return plain !== pattern || !pattern.includes('*') || !branch.slice(pattern.indexOf('*')).includes('/');
}
