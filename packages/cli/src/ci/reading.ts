import { isJsonObject, type JsonObject, objectAt, textAt } from '@multiarch/oci';
import type { CiFacts } from './facts.js';
import { webUrl } from './web-page.js';

/** GitHub's words for what starts a run of another CI; what is not here counts as a push, which `branches` restricts. */
const STARTS: Readonly<Record<string, string>> = {
  // GitLab
  schedule: 'schedule',
  web: 'workflow_dispatch',
  api: 'repository_dispatch',
  trigger: 'repository_dispatch',
  pipeline: 'repository_dispatch',
  // Buildkite
  ui: 'workflow_dispatch',
  trigger_job: 'repository_dispatch',
  // Azure Pipelines
  Schedule: 'schedule',
  Manual: 'workflow_dispatch',
  ResourceTrigger: 'repository_dispatch',
};

/** @param by what the CI calls it */
export function started(by: string): string {
  return Object.hasOwn(STARTS, by) ? (STARTS[by] ?? 'push') : 'push';
}

/** What a full ref names. */
export function refFacts(ref = ''): Pick<CiFacts, 'branch' | 'tag'> {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  if (name === undefined) return {};
  return kind === 'tags' ? { tag: name } : { branch: name };
}

export function shortBranch(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, '');
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `undefined` where one of them is not known. */
export function differ(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a.toLowerCase() !== b.toLowerCase();
}

/** Also of `git://…`, as Buildkite names a fork. */
export function pageOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : webUrl(url.replace(/^git:\/\//, 'https://'));
}

export function joined(left: string | undefined, by: string, right: string | undefined): string | undefined {
  return left === undefined || right === undefined ? undefined : `${left}${by}${right}`;
}

export function labelsIn(payload: JsonObject): readonly string[] | undefined {
  const { labels } = objectAt(payload, 'pull_request');
  if (!Array.isArray(labels)) return undefined;
  return labels.flatMap((label: unknown) => (isJsonObject(label) ? (textAt(label, 'name') ?? []) : []));
}
