import { type Job, type StepResult, startJob } from '@multiarch/testbed';
import { readWorkflow, type Step, type Workflow, type WorkflowJob } from '../act/build-workflow.js';
import { type Contexts, evaluate, isMet } from '../act/expression.js';
import { limitsPassed } from '../workflow-limits.js';

/** What a caller of a reusable workflow gives, and where it runs. */
export interface ProcessCall {
  /** `build`: `.github/workflows/build.yaml`. */
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly ref: string; readonly payload: unknown };
  /** The checkout of all jobs. */
  readonly cwd: string;
  /** Variables of all jobs. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the builds put out, given what the plan did; by default they are run. */
  readonly built?: (planned: Readonly<Record<string, string>>) => Record<string, string>;
}

export interface ProcessJob {
  readonly id: string;
  readonly result: 'success' | 'failure' | 'skipped';
  /** What other jobs are given. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The actions that ran, and then their post steps. */
  readonly steps: readonly StepResult[];
  /** What the runner said of its outputs when it ended. */
  readonly warnings: readonly string[];
  /** Limits of GitHub's that the job does not keep. */
  readonly limits: readonly string[];
}

export interface ProcessRun {
  readonly jobs: readonly ProcessJob[];
  /** Of the workflow. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

const TOKEN = 'ghs_token-of-the-job';
const REPOSITORY = 'octo-org/octo-app';

/**
 * Runs a reusable workflow on the testbed's runner: each job's actions as processes, in the order and with the inputs that
 * the file's own expressions give, by the rules of GitHub's runner: a job masks the secrets that it names, and hands on
 * what no mask touches. A step of another repository, the checkout, is taken for done.
 *
 * @throws Error for a step that is no action
 */
export async function runProcesses(call: ProcessCall): Promise<ProcessRun> {
  const { workflow } = readWorkflow(call.workflow);
  const done = new Map<string, { readonly result: string; readonly outputs: Record<string, string> }>();
  const jobs: ProcessJob[] = [];
  // Files name jobs after those that they need.
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needed = [job.needs ?? []].flat().map((name) => [name, done.get(name)] as const);
    const contexts = { ...callContexts(workflow, call), needs: Object.fromEntries(needed) };
    const status = needed.every(([, need]) => need?.result === 'success') ? 'success' : 'failure';
    const isRun = isMet(job.if, contexts, status);
    if (isRun && id === 'build' && call.built !== undefined) {
      done.set(id, { result: 'success', outputs: call.built(done.get('plan')?.outputs ?? {}) });
      continue;
    }
    const ran = isRun ? await runMatrix(id, job, contexts, call) : [];
    jobs.push(...ran);
    const isFailed = ran.some(({ result }) => result === 'failure');
    const result = ran.length === 0 ? 'skipped' : isFailed ? 'failure' : 'success';
    done.set(id, { result, outputs: Object.assign({}, ...ran.map(({ outputs }) => outputs)) });
  }
  const outputs = Object.entries(workflow.on.workflow_call?.outputs ?? {}).map(([name, { value = '' }]) => [
    name,
    text(value, { jobs: Object.fromEntries(done) }),
  ]);
  const log = jobs.flatMap(({ id, steps, warnings }) => [
    `## ${id}`,
    ...steps.map((step) => step.log),
    ...warnings,
  ]);
  return { jobs, outputs: Object.fromEntries(outputs), log: log.join('\n') };
}

function callContexts(workflow: Workflow, { inputs, secrets = {}, event }: ProcessCall): Contexts {
  const { inputs: declared = {}, secrets: known = {} } = workflow.on.workflow_call ?? {};
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default]);
  return {
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    secrets: Object.fromEntries(Object.entries(secrets).filter(([name]) => name in known)),
    github: {
      ...{ run_id: '1000000001', run_attempt: '1', repository: REPOSITORY, repository_owner: 'octo-org' },
      ...{ event_name: event.name, ref: event.ref, event: event.payload, token: TOKEN, actor: 'octocat' },
    },
    vars: {},
  };
}

async function runMatrix(
  id: string,
  job: WorkflowJob,
  contexts: Contexts,
  call: ProcessCall,
): Promise<ProcessJob[]> {
  let cells: Record<string, unknown>[] = [{}];
  for (const [name, values] of Object.entries(job.strategy?.matrix ?? {})) {
    const list = evaluate(values, contexts);
    if (!Array.isArray(list)) throw new Error(`${id}: the matrix has no list of ${name}: ${values}`);
    cells = cells.flatMap((cell) => list.map((value: unknown) => ({ ...cell, [name]: value })));
  }
  const ran: ProcessJob[] = [];
  for (const matrix of cells) ran.push(await runJob(id, job, { ...contexts, matrix }, call));
  return ran;
}

async function runJob(
  id: string,
  job: WorkflowJob,
  contexts: Contexts,
  call: ProcessCall,
): Promise<ProcessJob> {
  const { cwd, event, env = {}, secrets = {} } = call;
  await using runner = await startJob({
    cwd,
    event,
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_REF: event.ref, ...env },
    token: TOKEN,
    secrets: Object.fromEntries(
      secretsNamedBy(job).flatMap((name) => (secrets[name] === undefined ? [] : [[name, secrets[name]]])),
    ),
  });
  const all = { ...contexts, runner: { temp: runner.temp }, env: {} };
  const steps: Record<string, { outputs: Readonly<Record<string, string>>; outcome: string }> = {};
  const results: StepResult[] = [];
  let status: 'success' | 'failure' = 'success';
  for (const step of job.steps) {
    if (!isMet(step.if, { ...all, steps }, status)) continue;
    const result = await runStep(runner, step, { ...all, steps });
    if (result === undefined) continue;
    results.push(result);
    if (result.isFailed) status = 'failure';
    if (step.id !== undefined)
      steps[step.id] = { outputs: result.outputs, outcome: result.isFailed ? 'failure' : 'success' };
  }
  results.push(...(await runner.post()));
  const { values, annotations } = runner.outputs(texts(job.outputs ?? {}, { ...all, steps }));
  return {
    id,
    result: results.some(({ isFailed }) => isFailed) ? 'failure' : status,
    outputs: values,
    steps: results,
    warnings: annotations.map(({ message }) => message),
    limits: limitsPassed(job, all),
  };
}

async function runStep(runner: Job, step: Step, contexts: Contexts): Promise<StepResult | undefined> {
  if (step.uses?.startsWith('actions/checkout@')) return undefined;
  const action = /^\$\/actions\/(?<name>[\w-]+)$/.exec(step.uses ?? '')?.groups?.name;
  if (action === undefined) throw new Error(`no action of this repository: ${JSON.stringify(step)}`);
  return runner.step({
    action,
    inputs: texts(step.with ?? {}, contexts),
    env: texts(step.env ?? {}, contexts),
  });
}

/** Those that the runner of this job is sent. */
export function secretsNamedBy(job: WorkflowJob): string[] {
  return [...new Set([...JSON.stringify(job).matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name))];
}

function texts(values: Readonly<Record<string, unknown>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value, contexts)]));
}

function text(value: unknown, contexts: Contexts): string {
  return String(evaluate(String(value), contexts) ?? '');
}
