import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { log, run, summarize } from '@multiarch/door';
import { repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import { makePlan, parseWorkflowInputs, renderPlan } from '@multiarch/plan';
import { readInputs } from './action-inputs.js';
import { readEvent, readSource } from './github-event.js';
import { planOutputs } from './outputs.js';

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
  for (const [name, value] of Object.entries(planOutputs(plan))) core.setOutput(name, value);
});
