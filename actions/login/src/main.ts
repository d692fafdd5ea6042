import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { dockerConfigPath, logIn, planRestore } from '@multiarch/credentials';
import { log, run } from '@multiarch/door';
import { readInputs } from './inputs.js';

await run(async () => {
  const { images, sources, insecureRegistries } = readInputs();
  const config = dockerConfigPath(process.env);
  const restore = planRestore(config, process.env.RUNNER_TEMP || tmpdir(), randomUUID());
  // Before anything is written: a job that is cancelled in between still cleans up.
  core.saveState('restore', JSON.stringify(restore));
  const logins = await logIn({ images, sources, config, restore, insecureRegistries, logger: log });
  for (const { host, path, identity, how, expires } of logins) {
    const scope = path === undefined ? host : `${host}/${path}`;
    log.info(`${scope}: ${identity} (${how})${expires === undefined ? '' : `, until ${expires}`}`);
  }
  core.setOutput('registries', JSON.stringify(logins));
});
