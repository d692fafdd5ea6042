import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction, type StepResult } from '@multiarch/testbed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkflow, type Step, type WorkflowJob } from './act/build-workflow.js';
import { type Contexts, evaluate, isMet } from './act/expression.js';
import { root } from './multiarch.js';

interface RecordedEvent {
  readonly title: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

const FOLDER = join(root, 'actions/plan/fixtures/events');
const events = globSync('*.json', { cwd: FOLDER })
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as RecordedEvent);

const { workflow } = readWorkflow('build');
const { plan, build, publish } = workflow.jobs as Record<'plan' | 'build' | 'publish', WorkflowJob>;
const github = { run_id: '1000000001', run_attempt: '2', repository: 'octo-org/octo-app' };

let caller: string;
beforeAll(async () => {
  caller = await mkdtemp(join(tmpdir(), 'multiarch-events-'));
  for (const entry of ['.aws-architecture', 'Dockerfile-cpu', 'Dockerfile-gpu'])
    await cp(join(root, entry), join(caller, entry));
});
afterAll(() => rm(caller, { recursive: true, force: true }));

/** The inputs that the workflow has when a caller gives these. */
function callInputs(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const declared = Object.entries(workflow.on.workflow_call?.inputs ?? {});
  return { ...Object.fromEntries(declared.map(([name, input]) => [name, input.default])), ...given };
}

function stepOf(job: WorkflowJob, action: string): Step {
  const step = job.steps.find(({ uses }) => uses === `$/actions/${action}`);
  if (step === undefined) throw new Error(`the job has no step with ${action}`);
  return step;
}

function stepInputs(step: Step, contexts: Contexts): Record<string, string> {
  const entries = Object.entries(step.with ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name, String(evaluate(String(value), contexts) ?? '')]),
  );
}

interface Simulated {
  readonly planned: StepResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly hasBuild: boolean;
  readonly legs: readonly {
    readonly leg: Record<string, unknown>;
    readonly runner: unknown;
    readonly logsIn: boolean;
  }[];
  readonly publishes: boolean;
  readonly publishLogsIn: boolean;
  readonly group: unknown;
  readonly published?: StepResult;
}

/** Follows the workflow's own expressions, with the plan that the event really gives. Nothing is built. */
async function simulate({ environment, payload, inputs: given }: RecordedEvent): Promise<Simulated> {
  const inputs = callInputs({ images: 'ghcr.io/octo-org/octo-app', ...given });
  const { GITHUB_EVENT_NAME: name = '', ...env } = environment;
  const planStep = stepOf(plan, 'plan');
  const planned = await runAction({
    action: 'plan',
    cwd: caller,
    env: { GITHUB_API_URL: '', ...env },
    event: { name, payload },
    inputs: stepInputs(planStep, { inputs }),
  });
  const isPlanned = planned.exitCode === 0;
  const steps = { plan: { outputs: planned.outputs } };
  const outputs = Object.fromEntries(
    Object.entries(plan.outputs ?? {}).map(([key, value]) => [key, evaluate(value, { steps }) ?? '']),
  );
  const needs = { plan: { outputs, result: isPlanned ? 'success' : 'failure' } };
  const hasBuild = isMet(build.if, { needs, inputs, github }, isPlanned ? 'success' : 'failure');
  const matrix = hasBuild ? evaluate(build.strategy?.matrix.leg ?? '', { needs }) : [];
  const legs = (matrix as Record<string, unknown>[]).map((leg) => ({
    leg,
    runner: evaluate(build['runs-on'], { matrix: { leg }, github }),
    logsIn: isMet(stepOf(build, 'login').if, { matrix: { leg }, needs }),
  }));

  // What a skipped job leaves behind: no outputs.
  const after = {
    needs: { ...needs, build: { outputs: {}, result: hasBuild ? 'success' : 'skipped' } },
    inputs,
    github,
  };
  const publishStep = stepOf(publish, 'manifest');
  return {
    planned,
    outputs,
    hasBuild,
    legs,
    publishes: isMet(publish.if, after, isPlanned ? 'success' : 'failure'),
    publishLogsIn: isMet(stepOf(publish, 'login').if, after),
    group: evaluate(String(publish.concurrency?.group), after),
    ...(outputs.push === 'true'
      ? {}
      : { published: await runAction({ action: 'manifest', inputs: stepInputs(publishStep, after) }) }),
  };
}

describe.each(events.map((event) => [event.title, event] as const))('%s', (_, event) => {
  let run: Simulated;
  beforeAll(async () => {
    run = await simulate(event);
  });

  test('builds where there is something to build, each leg on its runner', () => {
    const { mode } = run.outputs;
    expect(run.hasBuild).toBe(run.planned.exitCode === 0 && mode !== 'skip');
    expect(run.legs.map(({ runner }) => runner)).toEqual(
      run.hasBuild ? ['ubuntu-24.04', 'ubuntu-24.04', 'ubuntu-24.04-arm'] : [],
    );
  });

  test('reports without any `if:` in the caller: green when there was nothing to do, red when no leg reported', () => {
    expect(run.publishes).toBe(true);
    if (run.published !== undefined)
      expect(run.published.exitCode, run.published.log).toBe(run.outputs.mode === 'skip' ? 0 : 1);
  });

  test('touches a credential only to publish, or to pull what may be private; never for forks and bots', () => {
    const isPushed = run.outputs.push === 'true';
    expect(['release', 'preview', 'branch'].includes(String(run.outputs.mode))).toBe(isPushed);
    expect(run.publishLogsIn).toBe(isPushed);
    const { login, reason } = run.outputs;
    const isForeign = /comes from a fork|by a bot|by Dependabot/.test(String(reason));
    const pulls = run.outputs.mode === 'verify' && !isForeign ? 'pull' : 'none';
    if (run.planned.exitCode === 0) expect(login).toBe(isPushed ? 'push' : pulls);
    expect(run.legs.filter(({ logsIn }) => logsIn !== (login !== 'none'))).toEqual([]);
  });

  test('waits for others only where they publish the same image', () => {
    const isPushed = run.outputs.push === 'true';
    expect(run.group).toBe(isPushed ? 'publish ghcr.io/octo-org/octo-app' : github.run_id);
  });
});

test('publish does not report when the run was cancelled', () => {
  expect(isMet(publish.if, {}, 'cancelled')).toBe(false);
  expect(isMet(publish.if, {}, 'failure')).toBe(true);
});

test("runners: a label, a list, a group, and one of CodeBuild's that is named after the attempt", () => {
  const runner = (leg: object) => evaluate(build['runs-on'], { matrix: { leg }, github });
  expect(runner({ runner: 'big' })).toBe('big');
  expect(runner({ runner: ['self-hosted', 'arm64'] })).toEqual(['self-hosted', 'arm64']);
  expect(runner({ runner: { group: 'arm', labels: ['big'] } })).toEqual({ group: 'arm', labels: ['big'] });
  const runnerTemplate = '["codebuild-images-{0}-{1}","cpu-arm64"]';
  expect(runner({ runner: ['codebuild-images'], runnerTemplate })).toEqual([
    'codebuild-images-1000000001-2',
    'cpu-arm64',
  ]);
});
