import { invalidInput } from '@multiarch/oci';
import type { SourceRepository } from '../checkout/repository.js';
import type { Leg } from '../documents/leg.js';
import { valueFor } from '../inputs/backends/by-platform.js';
import { DEFAULT_BACKEND } from '../inputs/backends/name.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import type { Event } from './event.js';

/** From where a build that is elsewhere fetches what is built. */
export interface Fetched {
  /** The commit; empty outside of a repository. */
  readonly revision: string;
  readonly url?: string;
  readonly ref?: string;
  /** A file that is changed and in no commit. */
  readonly changed?: string;
}

export function fetchedFrom(event: Event, { url, changes }: SourceRepository): Fetched {
  return {
    revision: event.sha,
    ...(url === undefined ? {} : { url }),
    ...(event.ref.startsWith('refs/') ? { ref: event.ref } : {}),
    ...(changes === undefined ? {} : { changed: changes.file }),
  };
}

/**
 * The job of AWS Batch that builds a platform; `undefined` where it is built by whoever asks.
 *
 * @throws MultiarchError `INVALID_INPUT` naming what such a job lacks
 */
export function batchJob(platform: string, inputs: WorkflowInputs, from: Fetched): Leg['batch'] {
  if ((valueFor(inputs.backend, platform) ?? DEFAULT_BACKEND) !== 'aws-batch') return undefined;
  const { revision, url, ref, changed } = from;
  const queue = valueFor(inputs.batchQueues, platform);
  const { batchJobDefinition: definition, batchRegion: region, batchGitSecret: gitSecret } = inputs;
  const { batchRole: roles, submodules, lfs } = inputs;
  const repository = inputs.batchRepository ?? url;
  if (queue === undefined)
    throw invalidInput('batch-queues', `there is no queue for '${platform}'`, `a line '${platform}=<queue>'`);
  if (definition === undefined)
    throw invalidInput('batch-job-definition', 'AWS Batch needs one', "a job definition's name or ARN");
  if (lfs)
    throw invalidInput(
      'lfs',
      `AWS Batch builds '${platform}', and its jobs fetch no files of Git LFS`,
      'false, or backend: github for this platform',
    );
  if (revision === '')
    throw invalidInput('backend', 'AWS Batch builds commits, and this is none', 'a checkout of a repository');
  if (changed !== undefined)
    throw invalidInput(
      'backend',
      `AWS Batch builds commits, and ${changed} has changes that no commit has`,
      'a checkout without changes, whose commit is pushed',
    );
  if (repository === undefined)
    throw invalidInput(
      'batch-repository',
      'it is not known where the commit can be fetched',
      'an https:// URL',
    );
  return {
    queue,
    definition,
    ...(region === undefined ? {} : { region }),
    ...(roles.length === 0 ? {} : { roles }),
    repository,
    ...(ref === undefined ? {} : { ref }),
    ...(gitSecret === undefined ? {} : { gitSecret }),
    ...(submodules === 'false' ? {} : { submodules }),
    minutes: inputs.batchTimeoutMinutes,
  };
}
