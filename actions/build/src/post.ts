import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { childEnvironment, removeLeftBuilder, removeLeftTest } from '@multiarch/builder';
import { closeJobConfig } from '@multiarch/credentials/docker-config';
import { run as runAction } from '@multiarch/door';
import { invalidInput } from '@multiarch/oci';
import { endJob, withoutSecrets } from './batch.js';
import { run } from './exec.js';

const OURS = /^multiarch-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes back the logins that were renewed, before the login step's own post step takes back its own. */
async function takeLoginsBack(): Promise<void> {
  const nonce = core.getState('nonce');
  if (nonce === '') return;
  const temporaryDirectory = process.env.RUNNER_TEMP || tmpdir();
  await closeJobConfig({ temporaryDirectory, environment: process.env, nonce });
}

/** Removes what a cancelled build left in the engine; what is gone already is not there to be removed. */
async function removeLeftovers(): Promise<void> {
  const name = core.getState('builder');
  if (name === '') return;
  // Saved state is foreign text: what the build printed may have written it.
  if (!OURS.test(name))
    throw invalidInput('the state of this step', 'it is not what the step saved', 'multiarch-, and a UUID');
  const quiet = { debug: core.debug, info: core.debug, warning: core.debug };
  const started = { env: childEnvironment(withoutSecrets(process.env), []), cwd: process.cwd() };
  const temporaryDirectory = process.env.RUNNER_TEMP || tmpdir();
  const runtime = { run, log: quiet, process: started, temporaryDirectory };
  for (const remove of [removeLeftTest, removeLeftBuilder])
    await remove(name, runtime).catch((error: unknown) => core.debug(String(error)));
}

for (const action of [takeLoginsBack, () => endJob(process.env), removeLeftovers]) await runAction(action);
