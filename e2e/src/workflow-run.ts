import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contextData, type DockerEngine, type Job, type StepResult, startJob } from '@multiarch/testbed';
import { readWorkflow, type WorkflowJob } from './act/build-workflow.js';
import { root } from './multiarch.js';

/** What a caller of the reusable workflow gives. */
export interface Call {
  readonly images: readonly string[];
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  readonly registryAuths?: string;
  readonly secrets?: string;
  /** Files of the caller's repository, over those of the sample application. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the runner gives to actions, so that they find GitHub's cache; absent: there is no such service. */
  readonly cache?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref: string };
}

/** Everything that the jobs left behind. */
export interface WorkflowRun {
  readonly plan: StepResult;
  readonly legs: readonly StepResult[];
  readonly publish: StepResult;
  /** All steps, for those who look for something in all logs, outputs and summaries. */
  readonly steps: readonly StepResult[];
  /** What the runner said when a job ended: outputs that it dropped. */
  readonly warnings: readonly string[];
  /** The jobs that are not run again when those that failed are. */
  readonly planned: JobResult;
  readonly built: readonly JobResult[];
}

interface JobResult {
  readonly result: StepResult;
  /** What other jobs are given of it. */
  readonly outputs: Readonly<Record<string, string>>;
}

type JobName = 'plan' | 'build' | 'publish';

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
  const warnings: string[] = [];
  try {
    for (const entry of ['.aws-architecture', '.dockerignore', 'Dockerfile-cpu', 'Dockerfile-gpu', 'sample'])
      await cp(join(root, entry), join(workspace, entry), { recursive: true });
    for (const [path, text] of Object.entries(call.files ?? {})) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
    const login = {
      images: call.images.join(','),
      'optional-images': String(call.inputs?.['optional-images'] ?? ''),
      ...(call.registryAuths === undefined ? {} : { 'registry-auths': call.registryAuths }),
    };
    const inJob = (name: JobName, run: (job: Job) => Promise<StepResult>) =>
      withJob(docker, workspace, call, attempt, name, async (job) => {
        if (call.registryAuths !== undefined)
          steps.push(must('login', await job.step({ action: 'login', inputs: login })));
        const result = await run(job);
        steps.push(result, ...(await job.post()));
        const { values, annotations } = job.outputs(onlyDeclared(name, result.outputs));
        warnings.push(...annotations.map(({ message }) => message));
        return { result, outputs: values };
      });

    const inputs = JSON.stringify({
      images: call.images.join(','),
      cache: 'none',
      runners: 'default=ubuntu-24.04',
      emulation: true,
      ...call.inputs,
    });
    const planned = await (earlier?.planned ??
      inJob('plan', async (job) =>
        must('plan', await job.step({ action: 'plan', inputs: { 'workflow-inputs': inputs } })),
      ));
    const built: JobResult[] = [];
    for (const [index, leg] of (JSON.parse(planned.outputs.legs ?? '[]') as unknown[]).entries()) {
      const before = earlier?.built[index];
      const build = {
        plan: planned.outputs.plan ?? '',
        leg: JSON.stringify(contextData(leg)),
        secrets: call.secrets ?? '',
        'buildkit-image': docker.buildkitImage ?? '',
      };
      built.push(
        before?.result.exitCode === 0
          ? before
          : await inJob('build', (job) => job.step({ action: 'build', inputs: build })),
      );
    }
    const reports = Object.assign({}, ...built.map(({ outputs }) => outputs)) as Record<string, string>;
    const { result: publish } = await inJob('publish', (job) =>
      job.step({
        action: 'manifest',
        inputs: { plan: planned.outputs.plan ?? 'none', legs: JSON.stringify(reports) },
      }),
    );
    const legs = built.map(({ result }) => result);
    return { plan: planned.result, legs, publish, steps, warnings, planned, built };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Those that the workflow's job hands on. */
function onlyDeclared(name: JobName, outputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = Object.keys(jobOf(name).outputs ?? {});
  return Object.fromEntries(Object.entries(outputs).filter(([output]) => declared.includes(output)));
}

/** The secrets that the workflow's job names, as far as the caller has them. */
function secretsOf(name: JobName, { registryAuths, secrets }: Call): Record<string, string> {
  const text = JSON.stringify(jobOf(name));
  const given = Object.entries({ REGISTRY_AUTHS: registryAuths, IMAGE_SECRETS: secrets });
  return Object.fromEntries(
    given.flatMap(([secret, value]) =>
      value !== undefined && text.includes(`secrets.${secret}`) ? [[secret, value]] : [],
    ),
  );
}

function jobOf(name: JobName): WorkflowJob {
  const job = readWorkflow('build').workflow.jobs[name];
  if (job === undefined) throw new Error(`build.yaml has no job ${name}`);
  return job;
}

async function withJob<T>(
  docker: DockerEngine,
  cwd: string,
  call: Call,
  attempt: number,
  name: JobName,
  run: (job: Job) => Promise<T>,
): Promise<T> {
  const { event } = call;
  const config = await mkdtemp(join(tmpdir(), 'multiarch-docker-config-'));
  try {
    const { DOCKER_CONFIG: shared } = docker.env;
    if (shared !== undefined) await cp(shared, config, { recursive: true });
    const env = {
      ...docker.env,
      ...call.cache,
      DOCKER_CONFIG: config,
      MULTIARCH_DOOR: 'build-workflow',
      GITHUB_REF: event.ref,
      GITHUB_RUN_ATTEMPT: String(attempt),
      // The caller's folder is no repository: nobody is asked when its commit was made.
      ...(name === 'plan' ? { GITHUB_API_URL: '' } : {}),
    };
    await using job = await startJob({
      cwd,
      env,
      event: { name: event.name, payload: event.payload },
      secrets: secretsOf(name, call),
    });
    return await run(job);
  } finally {
    await rm(config, { recursive: true, force: true });
  }
}
