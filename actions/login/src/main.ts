import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { keepLogins, type LoginRequest, tryLogins } from '@multiarch/credentials';
import { dockerConfigPath, openJobConfig } from '@multiarch/credentials/docker-config';
import { log, run } from '@multiarch/door';
import { readInputs } from './inputs.js';

await run(async () => {
  const { verify, signIn, logout, ...inputs } = readInputs();
  const { insecureRegistries } = inputs;
  const nonce = randomUUID();
  // Before anything is written: a job that is cancelled in between still cleans up.
  if (logout) core.saveState('nonce', nonce);
  const preflight = verify || signIn ? await import('./preflight.js') : undefined;
  const trials = preflight?.openTrials(insecureRegistries, process.env);
  const request = {
    ...inputs,
    logger: log,
    config: dockerConfigPath(process.env),
    ...(verify && trials && { verify: trials.verify }),
    ...(signIn && trials && { signIn: trials.signIn }),
  };
  const attempt = await tryLogins(request);
  if (verify) await preflight?.tell(attempt.checks, process.env);
  if (attempt.failure !== undefined) throw attempt.failure;
  const kept = logout && attempt.written.entries.length > 0 ? await openForJob(nonce) : {};
  const logins = await keepLogins(attempt, { ...request, ...kept });
  for (const { host, path, identity, how, expires } of verify ? [] : logins) {
    const scope = path === undefined ? host : `${host}/${path}`;
    log.info(`${scope}: ${identity} (${how})${expires === undefined ? '' : `, until ${expires}`}`);
  }
  core.setOutput('registries', JSON.stringify(logins));
});

/** Where this job's logins go; later steps are told. */
async function openForJob(nonce: string): Promise<Pick<LoginRequest, 'config' | 'restore'>> {
  const temporaryDirectory = process.env.RUNNER_TEMP || tmpdir();
  const place = { temporaryDirectory, environment: process.env, nonce };
  const { variables, ...where } = await openJobConfig(place);
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
  return where;
}
