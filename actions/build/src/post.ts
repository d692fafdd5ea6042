import * as core from '@actions/core';
import { parseRestore, restoreDockerConfig } from '@multiarch/credentials/docker-config';
import { run } from './exec.js';

/** Takes back the logins that were renewed, before the login step's own post step takes back its own. */
const restore = core.getState('restore');
if (restore !== '') await restoreDockerConfig(parseRestore(restore));

/** Removes the builder that a cancelled build left behind; one that is gone already is not there to be removed. */
const builder = core.getState('builder');
if (builder !== '') {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  await run('docker', ['buildx', 'rm', '--force', builder], { env, cwd: process.cwd() }).catch(
    (error: unknown) => core.debug(String(error)),
  );
}
