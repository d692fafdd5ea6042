import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DockerEngine, type Job, type StepResult, startJob } from '@multiarch/testbed';
import { root } from './multiarch.js';

/** What a caller of the reusable workflow gives. */
export interface Call {
  readonly images: readonly string[];
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  readonly registryAuths?: string;
  readonly secrets?: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref: string };
}

/** Everything that the jobs left behind. */
export interface WorkflowRun {
  readonly plan: StepResult;
  readonly legs: readonly StepResult[];
  readonly publish: StepResult;
  /** All steps, for those who look for something in all logs, outputs and summaries. */
  readonly steps: readonly StepResult[];
}

/** Thrown with the log of the step that failed. */
function must(name: string, result: StepResult): StepResult {
  if (result.exitCode !== 0) throw new Error(`${name} failed:\n${result.log}`);
  return result;
}

/**
 * Runs the jobs of `build.yaml` by hand: the same actions with the same inputs in the same order, each job on a
 * runner of its own with a Docker configuration of its own. What is asserted here of actions and documents, the
 * workflow file only wires together.
 *
 * @param earlier the first attempt of this run: as "re-run failed jobs" does, what succeeded then is not run again
 */
export async function runWorkflow(
  docker: DockerEngine,
  call: Call,
  earlier?: WorkflowRun,
): Promise<WorkflowRun> {
  const attempt = earlier === undefined ? 1 : 2;
  const workspace = await mkdtemp(join(tmpdir(), 'multiarch-caller-'));
  const steps: StepResult[] = [];
  try {
    for (const entry of ['.aws-architecture', '.dockerignore', 'Dockerfile-cpu', 'Dockerfile-gpu', 'sample'])
      await cp(join(root, entry), join(workspace, entry), { recursive: true });
    const login = {
      images: call.images.join(','),
      ...(call.registryAuths === undefined ? {} : { 'registry-auths': call.registryAuths }),
    };
    const inJob = (run: (job: Job) => Promise<StepResult>) =>
      withJob(docker, workspace, call, attempt, async (job) => {
        if (call.registryAuths !== undefined)
          steps.push(must('login', await job.step({ action: 'login', inputs: login })));
        const result = await run(job);
        steps.push(result, ...(await job.post()));
        return result;
      });

    const inputs = JSON.stringify({
      images: call.images.join(','),
      cache: 'none',
      runners: 'default=ubuntu-24.04',
      emulation: true,
      ...call.inputs,
    });
    const plan =
      earlier?.plan ??
      must('plan', await inJob((job) => job.step({ action: 'plan', inputs: { 'workflow-inputs': inputs } })));
    const legs: StepResult[] = [];
    for (const [index, leg] of (JSON.parse(plan.outputs.legs ?? '[]') as unknown[]).entries()) {
      const built = earlier?.legs[index];
      const build = {
        leg: JSON.stringify(leg),
        secrets: call.secrets ?? '',
        'buildkit-image': docker.buildkitImage ?? '',
      };
      legs.push(
        built?.exitCode === 0 ? built : await inJob((job) => job.step({ action: 'build', inputs: build })),
      );
    }
    const reports = Object.assign({}, ...legs.map(({ outputs }) => outputs)) as Record<string, string>;
    const publish = await inJob((job) =>
      job.step({
        action: 'manifest',
        inputs: { plan: plan.outputs.plan ?? 'none', legs: JSON.stringify(onlyLegs(reports)) },
      }),
    );
    return { plan, legs, publish, steps };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** As the build job's declared outputs do. */
function onlyLegs(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => /^leg-\d+$/.test(name)));
}

async function withJob<T>(
  docker: DockerEngine,
  cwd: string,
  { event }: Call,
  attempt: number,
  run: (job: Job) => Promise<T>,
): Promise<T> {
  const config = await mkdtemp(join(tmpdir(), 'multiarch-docker-config-'));
  try {
    const { DOCKER_CONFIG: shared } = docker.env;
    if (shared !== undefined) await cp(shared, config, { recursive: true });
    const env = {
      ...docker.env,
      DOCKER_CONFIG: config,
      MULTIARCH_DOOR: 'build-workflow',
      GITHUB_REF: event.ref,
      GITHUB_RUN_ATTEMPT: String(attempt),
    };
    await using job = await startJob({ cwd, env, event: { name: event.name, payload: event.payload } });
    return await run(job);
  } finally {
    await rm(config, { recursive: true, force: true });
  }
}
