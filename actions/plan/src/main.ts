import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { makePlan, parseWorkflowInputs, renderPlan } from '@multiarch/lifecycle';
import { explain, MultiarchError } from '@multiarch/oci';
import { readInputs } from './action-inputs.js';
import { readEvent, readSource } from './github-event.js';
import { workspaceFiles } from './workspace-files.js';

async function main(): Promise<void> {
  const { env } = process;
  const payload: unknown = env.GITHUB_EVENT_PATH
    ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
    : {};
  const plan = makePlan({
    inputs: parseWorkflowInputs(readInputs(core.getInput)),
    event: readEvent(env, payload),
    files: workspaceFiles(env.GITHUB_WORKSPACE ?? process.cwd()),
    source: readSource(env, payload),
  });
  core.info(renderPlan(plan, 'text'));
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderPlan(plan)).write();
  core.setOutput('plan', JSON.stringify(plan));
  core.setOutput('legs', JSON.stringify(plan.legs));
  core.setOutput('has-legs', plan.legs.length > 0);
  core.setOutput('mode', plan.mode);
  core.setOutput('reason', plan.reason);
  core.setOutput('tag', plan.tag);
  core.setOutput('push', plan.push);
}

function report(error: unknown): void {
  const location = error instanceof MultiarchError ? error.location : undefined;
  if (location === undefined) {
    core.setFailed(explain(error));
    return;
  }
  const { file, line, column } = location;
  core.error(explain(error), {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
  process.exitCode = core.ExitCode.Failure;
}

await main().catch(report);
