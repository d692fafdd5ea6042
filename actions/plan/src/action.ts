import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { log, mask, run, summarize } from '@multiarch/door';
import { githubEvidence } from '@multiarch/door/evidence';
import { findPublishedContents, repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import {
  type Event,
  loadYaml,
  makePlan,
  mayHaveFinerTags,
  mayTake,
  parseWorkflowInputs,
  type RepositoryFiles,
  renderPlan,
} from '@multiarch/plan';
import { readInputs, withoutCapitals } from './action-inputs.js';
import { evaluateBake } from './bake.js';
import type { Checkout } from './checkout.js';
import { findCommitTime } from './commit-time.js';
import { readTree } from './git-tree.js';
import { readEvent, readSource } from './github-event.js';
import { planOutputs } from './outputs.js';
import { sparseFiles } from './sparse-files.js';
import { sparseGit } from './sparse-git.js';

export const main = (checkedOut: Checkout): Promise<void> => run(() => plan(checkedOut));

async function plan({ folder: checkout, git, head: asked }: Checkout): Promise<void> {
  const { env } = process;
  const payload: unknown = env.GITHUB_EVENT_PATH
    ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
    : {};
  const token = core.getInput('github-token');
  mask(token);
  const sparse = sparseGit(checkout, { environment: env, token, mask });
  const inCheckout = sparseFiles(checkout, repositoryFiles(checkout), sparse);
  const { commit: head, time: headTime } = await asked;
  const event = await withPush(readEvent(env, payload, head), inCheckout);
  const files = { ...inCheckout, tree: () => readTree(checkout, event.sha) };
  const commitTime =
    event.sha === head ? headTime : await findCommitTime(event.sha, { git, environment: env, token, log });
  const tag = event.releaseTag ?? event.ref.replace(/^refs\/tags\//, '');
  const hasFinerTags = mayHaveFinerTags(tag) && Boolean(await git('tag', '--list', `${tag}.*`));
  const { raw, notes } = withoutCapitals(readInputs(core.getInput), env.GITHUB_REPOSITORY);
  const inputs = parseWorkflowInputs(raw);
  const request = {
    sha256,
    inputs,
    event,
    files,
    notes,
    readYaml: await loadYaml(inputs, files),
    bake: await evaluateBake(inputs, {
      ...{ directory: checkout, environment: env, commit: event.sha },
      temporaryDirectory: env.RUNNER_TEMP || tmpdir(),
    }),
    source: { ...readSource(env, commitTime), ...(hasFinerTags ? { hasFinerTags } : {}) },
  };
  const anew = makePlan(request);
  const contents = mayTake(inputs, event) ? anew.variants.flatMap(({ content }) => content ?? []) : [];
  const published = await findPublishedContents(contents, githubEvidence(log));
  const plan = published.size === 0 ? anew : makePlan({ ...request, published });
  for (const warning of plan.warnings ?? []) log.warning(warning);
  if (event.pullRequest !== undefined && plan.push && event.sha === env.GITHUB_SHA)
    log.warning(
      `What is built is the merge of pull request ${event.pullRequest} that GitHub made, and is labelled so.`,
      `To build its own commit, give actions/checkout 'ref: \${{ github.event.pull_request.head.sha }}'.`,
    );
  log.info(renderPlan(plan, 'text'));
  await summarize(renderPlan(plan));
  for (const [name, value] of Object.entries(planOutputs(plan, inputs.timeoutMinutes)))
    core.setOutput(name, value);
}

/** Whether a pull request's branch is published by its pushes stands in the workflow that called us. */
async function withPush(event: Event, files: RepositoryFiles): Promise<Event> {
  const { name, headRef } = event;
  if (name !== 'pull_request' || headRef === undefined) return event;
  // It reads YAML, which is half as much to load as everything else.
  const { isPushedToo, workflowFile } = await import('./pushed-too.js');
  const file = workflowFile(process.env.GITHUB_WORKFLOW_REF);
  const text = file === undefined ? undefined : files.read(file);
  return text !== undefined && isPushedToo(text, headRef) ? { ...event, pushedToo: true } : event;
}
