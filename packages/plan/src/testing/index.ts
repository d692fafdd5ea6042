export { sampleBake, sampleFiles, sampleOf } from './samples.js';

import { sha256 } from '@multiarch/oci/content';
import type { RepositoryFiles, SourceChanges } from '../checkout/repository.js';
import type { Event } from '../decide/event.js';
import type { Plan } from '../documents/plan.js';
import { parseWorkflowInputs } from '../inputs/workflow.js';
import { makePlan } from '../make-plan.js';

export const sha = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
export const push: Event = {
  name: 'push',
  ref: 'refs/tags/v1.2.3',
  sha,
  actor: 'octocat',
  fork: false,
  bot: false,
  deleted: false,
};
export const fork: Event = {
  ...push,
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  headRef: 'x',
  fork: true,
};
export const main: Event = { ...push, ref: 'refs/heads/main' };
export const sample = {
  '.aws-architecture': '{\n  "gpu": "linux/amd64",\n  "cpu": ["linux/amd64", "linux/arm64"]\n}\n',
  'Dockerfile-gpu': '',
  'Dockerfile-cpu': '',
};
const source = {
  url: 'https://github.com/org/app',
  title: 'app',
  commitTime: '2026-08-01T12:00:00+02:00',
};

function filesOf(files: Record<string, string>): RepositoryFiles {
  const folders = Object.keys(files).map((path) => path.replace(/\/[^/]*$/, ''));
  return { read: (path) => files[path], exists: (path) => path in files || folders.includes(path) };
}

/** The plan of a repository that has just these files. */
export function plan(
  event: Event,
  inputs: Record<string, unknown> = {},
  files: Record<string, string> = sample,
  changes?: SourceChanges,
  bake?: string,
): Plan {
  return makePlan({
    sha256,
    inputs: parseWorkflowInputs({ images: 'ghcr.io/org/app, quay.io/org/app', ...inputs }),
    event,
    files: filesOf(files),
    bake,
    source: changes === undefined ? source : { ...source, changes },
  });
}
