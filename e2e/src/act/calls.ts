import { expect } from 'vitest';
import { basic } from '../account.js';
import type { Stage } from '../stage.js';
import { type ActCall, type ActEvent, type ActRun, runAct } from './act-run.js';
import { type CallerWorkflow, callerWorkflow } from './caller.js';

const REPOSITORY = 'octo-org/octo-app';
export const SHA = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
export const BUILD_SECRET = 'a build secret that nobody may see';

export function tagPush(tag: string): ActEvent {
  const ref = `refs/tags/${tag}`;
  return { name: 'push', ref, sha: SHA, payload: { ref, after: SHA, deleted: false } };
}

/** @param repository where the branch is: elsewhere, it is a fork */
export function pullRequest(branch: string, repository = REPOSITORY, action = 'opened'): ActEvent {
  const pull = {
    number: 7,
    head: { ref: branch, sha: SHA, repo: { full_name: repository } },
    base: { ref: 'main', repo: { full_name: REPOSITORY } },
    user: { login: 'octocat' },
  };
  const payload = { action, number: 7, pull_request: pull };
  return { name: 'pull_request', ref: 'refs/pull/7/merge', sha: SHA, payload };
}

/** What all calls have in common: no cache server, and one machine that stands for all runners. */
export function call(
  { base, auths }: Stage,
  event: ActEvent,
  images: readonly string[],
  more: Partial<CallerWorkflow> = {},
): ActCall {
  const inputs = {
    images: images.join('\n'),
    'build-args': `BASE=${base}`,
    cache: 'none',
    runners: 'default=ubuntu-24.04',
    emulation: true,
    ...more.inputs,
  };
  const on = { push: null, pull_request: { types: ['opened', 'closed'] } };
  return {
    workflows: { 'image.yaml': callerWorkflow({ on, secrets: 'inherit', ...more, inputs }) },
    event,
    secrets: { REGISTRY_AUTHS: auths, IMAGE_SECRETS: `TOKEN=${BUILD_SECRET}` },
  };
}

/** Runs it, and shows the log when it is not green. */
export async function succeed({ docker }: Pick<Stage, 'docker'>, given: ActCall): Promise<ActRun> {
  const run = await runAct(docker, given);
  expect(run.exitCode, run.log).toBe(0);
  return run;
}

/** No secret is where others can see it; and what was searched is what we think it is. */
export function expectNoSecret({ password }: Stage, { everything, commands }: ActRun): void {
  expect(commands.some((command) => command.includes('buildx build'))).toBe(true);
  expectHidden([BUILD_SECRET, ...loginSecrets('bot', password)], { everything, commands });
}

/** A password, as it is and as a registry is sent it. */
export function loginSecrets(user: string, password: string): string[] {
  return [password, basic(user, password)];
}

/** None of these was printed, put out, summarised, or is in the command line of a process. */
export function expectHidden(
  secrets: readonly string[],
  { everything, commands }: Pick<ActRun, 'everything' | 'commands'>,
): void {
  expect(everything).toContain('set-output');
  for (const secret of secrets) {
    expect(everything.includes(secret)).toBe(false);
    expect(commands.filter((command) => command.includes(secret))).toEqual([]);
  }
}
