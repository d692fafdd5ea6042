import * as core from '@actions/core';
import { readList, unseal } from '@multiarch/door';
import { parseManifestRequest, type StitchRequest } from '@multiarch/lifecycle';
import { invalidInput, parseJson } from '@multiarch/oci';
import { type LegReport, namesIn, type Plan, parseLegReports, parsePlan } from '@multiarch/plan';

/** What to publish: what a plan's builds reported, or what the caller names; or what to put out again. */
type Work = Writing | { readonly kind: 'again'; readonly sealed: string };

export type Writing =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly reports: readonly LegReport[] }
  | { readonly kind: 'request'; readonly request: StitchRequest };

export interface Inputs {
  readonly work: Work;
  readonly dryRun: boolean;
  /** Reads the history. */
  readonly githubToken: string;
  readonly insecureRegistries: readonly string[];
}

/** @throws MultiarchError `INVALID_INPUT` */
export function readInputs(): Inputs {
  const work = readWork();
  const planned = work.kind === 'plan' ? work.plan.insecureRegistries : [];
  return {
    work,
    dryRun: core.getBooleanInput('dry-run'),
    githubToken: core.getInput('github-token'),
    insecureRegistries: [...planned, ...readList('insecure-registries')],
  };
}

function readWork(): Work {
  const sealed = core.getInput('published');
  if (sealed !== '') return { kind: 'again', sealed };
  const named = namesIn('manifest')
    .map((name) => [name, core.getInput(name)] as const)
    .filter(([, value]) => value !== '');
  const plan = core.getInput('plan');
  if (plan === '') return { kind: 'request', request: parseManifestRequest(Object.fromEntries(named)) };
  const [other] = named;
  if (other !== undefined)
    throw invalidInput(other[0], 'cannot be given together with plan', 'one or the other');
  return {
    kind: 'plan',
    plan: parsePlan(unseal(plan, 'plan')),
    reports: parseLegReports(unsealEntries(core.getInput('legs') || '[]')),
  };
}

/** Each leg's report is sealed by itself: it is an output of a job with secrets. */
function unsealEntries(text: string): string {
  const value = parseJson(text, {
    input: 'legs',
    accepted: 'the outputs of the build job as JSON, or a list of reports',
  });
  return JSON.stringify(value, (key, entry: unknown) =>
    typeof entry === 'string' ? unseal(entry, key) : entry,
  );
}
