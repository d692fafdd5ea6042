import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { keepLogins, tryLogins } from '@multiarch/credentials';
import { dockerConfigPath, planRestore } from '@multiarch/credentials/docker-config';
import { log, run } from '@multiarch/door';
import { readInputs } from './inputs.js';

await run(async () => {
  const { images, sources, insecureRegistries, verify, logout } = readInputs();
  const config = dockerConfigPath(process.env);
  const restore = planRestore(config, process.env.RUNNER_TEMP || tmpdir(), randomUUID());
  // Before anything is written: a job that is cancelled in between still cleans up.
  if (logout) core.saveState('restore', JSON.stringify(restore));
  const preflight = verify ? await import('./preflight.js') : undefined;
  const request = {
    ...{ images, sources, config, insecureRegistries, logger: log },
    ...(logout ? { restore } : {}),
    ...(preflight === undefined ? {} : { verify: preflight.openVerify(insecureRegistries, process.env) }),
  };
  const attempt = await tryLogins(request);
  await preflight?.tell(attempt.checks, process.env);
  if (attempt.failure !== undefined) throw attempt.failure;
  const logins = await keepLogins(attempt, request);
  for (const { host, path, identity, how, expires } of preflight === undefined ? logins : []) {
    const scope = path === undefined ? host : `${host}/${path}`;
    log.info(`${scope}: ${identity} (${how})${expires === undefined ? '' : `, until ${expires}`}`);
  }
  core.setOutput('registries', JSON.stringify(logins));
});
