import type { WorkflowJob } from './act/build-workflow.js';
import { type Contexts, evaluate } from './act/expression.js';

/** Characters that GitHub takes; a run with more does not start. `WorkflowTemplateConverter.cs` */
export const LONGEST_GROUP = 400;
/** Characters of a job's name that GitHub shows. `JobNameBuilder.cs` */
export const LONGEST_NAME = 100;
/** Minutes after which `ubuntu-slim` ends a job, whatever the workflow says. */
export const SLIM_MINUTES = 15;
/** What a job has that names no time. */
const DEFAULT_MINUTES = 360;

type LimitedJob = Partial<Pick<WorkflowJob, 'concurrency' | 'name' | 'timeout-minutes'>> & {
  readonly 'runs-on': string | readonly string[];
};

/**
 * What GitHub does not do as the job says, given contexts that it may have: sentences, none where all is well.
 *
 * @throws Error for an expression that cannot be evaluated
 */
export function limitsPassed(job: LimitedJob, contexts: Contexts): string[] {
  const value = (template: unknown) => evaluate(String(template), contexts);
  const labels = [job['runs-on']].flat().flatMap((label) => labelsOf(value(label)));
  const group = job.concurrency === undefined ? undefined : String(value(job.concurrency.group) ?? '');
  const name = String(value(job.name ?? '') ?? '');
  const minutes = Number(value(job['timeout-minutes'] ?? DEFAULT_MINUTES));
  const passed: string[] = [];
  if (group === '') passed.push('the concurrency group is empty');
  if (group !== undefined && group.length > LONGEST_GROUP)
    passed.push(`the concurrency group has ${group.length} characters, of ${LONGEST_GROUP}`);
  if (name.length > LONGEST_NAME) passed.push(`the name has ${name.length} characters, of ${LONGEST_NAME}`);
  if (labels.includes('ubuntu-slim') && !(minutes <= SLIM_MINUTES))
    passed.push(`ubuntu-slim ends it after ${SLIM_MINUTES} minutes, and it says ${minutes}`);
  return passed;
}

/** A label, a list of labels, or a group that may have some. */
function labelsOf(runner: unknown): unknown[] {
  if (Array.isArray(runner)) return runner;
  if (typeof runner === 'object' && runner !== null)
    return labelsOf((runner as { labels?: unknown }).labels ?? []);
  return [runner];
}
