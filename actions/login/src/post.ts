import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { closeJobConfig } from '@multiarch/credentials/docker-config';
import { run } from '@multiarch/door';

await run(async () => {
  const nonce = core.getState('nonce');
  // Empty: the main step failed before it came to anything, or the logins are to stay.
  if (nonce === '') return;
  const temporaryDirectory = process.env.RUNNER_TEMP || tmpdir();
  const variables = await closeJobConfig({ temporaryDirectory, environment: process.env, nonce });
  // Post steps that are still to come look where they looked before us.
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
});
