import * as core from '@actions/core';
import { readList } from '@multiarch/door';
import { parseManifestRequest, type StitchRequest } from '@multiarch/lifecycle';
import { invalidInput } from '@multiarch/oci';
import { namesIn } from '@multiarch/plan';
import type { Planned } from './planned.js';

/** What to publish: what a plan's builds reported, or what the caller names; or what to put out again. */
type Work = Writing | { readonly kind: 'again'; readonly sealed: string };

export type Writing = Planned | { readonly kind: 'request'; readonly request: StitchRequest };

export interface Inputs {
  readonly work: Work;
  readonly dryRun: boolean;
  /** Whether what was written is read back. */
  readonly verify: boolean;
  /** Reads the history. */
  readonly githubToken: string;
  readonly insecureRegistries: readonly string[];
}

/** Together they hold what one variable of the environment cannot. */
const REPORTS = ['legs', 'second-legs', 'third-legs', 'fourth-legs'] as const;

/** @throws MultiarchError `INVALID_INPUT` */
export async function readInputs(): Promise<Inputs> {
  const work = await readWork();
  const planned = work.kind === 'plan' ? work.plan.insecureRegistries : [];
  return {
    work,
    dryRun: core.getBooleanInput('dry-run'),
    verify: core.getBooleanInput('verify'),
    githubToken: core.getInput('github-token'),
    insecureRegistries: [...planned, ...readList('insecure-registries')],
  };
}

async function readWork(): Promise<Work> {
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
  // In a file of its own: without a plan, the first request is sent before a line of the schemas is parsed.
  const { readReports, readPlan } = await import('./planned.js');
  return {
    kind: 'plan',
    plan: readPlan(plan),
    reports: REPORTS.flatMap((name) => readReports(core.getInput(name), name)),
  };
}
