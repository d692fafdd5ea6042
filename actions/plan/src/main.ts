import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import * as core from '@actions/core';
import { log, mask, run, summarize } from '@multiarch/door';
import { repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import { loadYaml, makePlan, mayHaveFinerTags, parseWorkflowInputs, renderPlan } from '@multiarch/plan';
import { readInputs } from './action-inputs.js';
import { findCommitTime, type Git } from './commit-time.js';
import { readEvent, readSource } from './github-event.js';
import { planOutputs } from './outputs.js';

await run(async () => {
  const { env } = process;
  const payload: unknown = env.GITHUB_EVENT_PATH
    ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
    : {};
  const checkout = env.GITHUB_WORKSPACE ?? process.cwd();
  const token = core.getInput('github-token');
  mask(token);
  const event = readEvent(env, payload);
  const git = gitIn(checkout);
  const commitTime = await findCommitTime(event.sha, { git, environment: env, token, log });
  const tag = event.releaseTag ?? event.ref.replace(/^refs\/tags\//, '');
  const hasFinerTags = mayHaveFinerTags(tag) && Boolean(await git('tag', '--list', `${tag}.*`));
  const inputs = parseWorkflowInputs(readInputs(core.getInput));
  const files = repositoryFiles(checkout);
  const plan = makePlan({
    sha256,
    inputs,
    event,
    files,
    readYaml: await loadYaml(inputs, files),
    source: { ...readSource(env, commitTime), ...(hasFinerTags ? { hasFinerTags } : {}) },
  });
  log.info(renderPlan(plan, 'text'));
  await summarize(renderPlan(plan));
  for (const [name, value] of Object.entries(planOutputs(plan, inputs.timeoutMinutes)))
    core.setOutput(name, value);
});

/** Git may be missing, or refuse a checkout that is somebody else's. */
function gitIn(folder: string): Git {
  const start = promisify(execFile);
  return async (...args) => {
    try {
      return (await start('git', args, { cwd: folder })).stdout.trim();
    } catch {
      return undefined;
    }
  };
}
