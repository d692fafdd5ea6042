import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { log, run, summarize } from '@multiarch/door';
import { repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import { makePlan, parseWorkflowInputs, renderPlan } from '@multiarch/plan';
import { readInputs } from './action-inputs.js';
import { readEvent, readSource } from './github-event.js';

await run(async () => {
  const { env } = process;
  const payload: unknown = env.GITHUB_EVENT_PATH
    ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
    : {};
  const plan = makePlan({
    sha256,
    inputs: parseWorkflowInputs(readInputs(core.getInput)),
    event: readEvent(env, payload),
    files: repositoryFiles(env.GITHUB_WORKSPACE ?? process.cwd()),
    source: readSource(env, payload),
  });
  log.info(renderPlan(plan, 'text'));
  await summarize(renderPlan(plan));
  core.setOutput('plan', JSON.stringify(plan));
  core.setOutput('legs', JSON.stringify(plan.legs));
  core.setOutput('has-legs', plan.legs.length > 0);
  core.setOutput('mode', plan.mode);
  core.setOutput('reason', plan.reason);
  core.setOutput('tag', plan.tag);
  core.setOutput('push', plan.push);
});
