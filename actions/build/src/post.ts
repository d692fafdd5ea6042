import * as core from '@actions/core';
import { childEnvironment, removeLeftBuilder } from '@multiarch/builder';
import { parseRestore, restoreDockerConfig } from '@multiarch/credentials/docker-config';
import { run } from './exec.js';

/** Takes back the logins that were renewed, before the login step's own post step takes back its own. */
const restore = core.getState('restore');
if (restore !== '') await restoreDockerConfig(parseRestore(restore));

/** Removes the builder that a cancelled build left behind; one that is gone already is not there to be removed. */
const builder = core.getState('builder');
if (builder !== '') {
  const quiet = { debug: core.debug, info: core.debug, warning: core.debug };
  const started = { env: childEnvironment(process.env, []), cwd: process.cwd() };
  await removeLeftBuilder(builder, { run, log: quiet, process: started }).catch((error: unknown) =>
    core.debug(String(error)),
  );
}
