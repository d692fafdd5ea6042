import * as core from '@actions/core';
import { run } from './exec.js';

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
