import * as core from '@actions/core';
import { type BatchAccount, type ConnectBatch, connectBatch as connect } from '@multiarch/builder';
import { mask } from '@multiarch/door';
import { type Environment, invalidInput } from '@multiarch/oci';

/** Of AWS, separated by blanks: the key's id, its secret, and a session's token. */
const KEYS = 'BATCH_KEYS';
const STATE = 'batch-job';
const JOB =
  /^([a-z]{2}(?:-[a-z0-9]+)+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})((?: arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512})*)$/;

/**
 * Reaches AWS Batch by the roles that are asked for, with the keys that the workflow hands to this step, or with what the job has
 * besides.
 *
 * @param given the step's environment
 */
export const connectorOf =
  (given: Environment): ConnectBatch =>
  async ({ region, roles }, environment) => {
    const [id = '', secret = '', token = ''] = (given[KEYS] ?? '').split(' ');
    for (const one of [secret, token]) if (one !== '') mask(one);
    const keys = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token };
    const own: Environment = { ...environment, ...(id === '' ? {} : keys) };
    if (roles.length === 0) return await connect(region, own);
    const { readSources, roleKeys } = await import('@multiarch/credentials');
    const sources = readSources((name) => own[name], own, mask);
    return await connect(region, own, roleKeys(sources, { service: 'AWS Batch', roles, region }));
  };

/** What is handed on to programs: not those keys, nor the inputs, which hold the build's secrets. */
export function withoutSecrets(environment: Environment): Environment {
  const isOurs = (name: string) => name.startsWith('INPUT_') || name === KEYS;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name)));
}

/** A job goes on when this process is killed: the step after this one ends it. */
export function rememberJob({ id, region, roles }: BatchAccount & { readonly id: string }): void {
  core.saveState(STATE, [region, id, ...roles].join(' '));
}

/** Ends the job that a cancelled build has begun; one that has ended already takes no notice. */
export async function endJob(environment: Environment): Promise<void> {
  const saved = core.getState(STATE);
  if (saved === '') return;
  const [, region, id, roles = ''] = JOB.exec(saved) ?? [];
  // Saved state is foreign text: what the build printed may have written it.
  if (region === undefined || id === undefined)
    throw invalidInput(
      'the state of this step',
      'it is not what the step saved',
      'a region, the id of a job, and roles',
    );
  const account = { region, roles: roles.split(' ').filter((role) => role !== '') };
  using port = await connectorOf(environment)(account, environment);
  await port
    .terminate(id, 'multiarch: the step that waited for it has ended')
    .catch((error: unknown) => core.debug(String(error)));
}
