import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { buildLeg } from '@multiarch/builder';
import { credentialSource, dockerConfigPath, readDockerConfig } from '@multiarch/credentials/docker-config';
import { log, mask, run as runAction } from '@multiarch/door';
import { imagePlatforms } from '@multiarch/lifecycle';
import type { Environment } from '@multiarch/oci';
import { openRegistry, proxiesOf, systemClock } from '@multiarch/registry';
import { run } from './exec.js';
import { readInputs } from './inputs.js';

await runAction(async () => {
  const environment = withoutInputs(process.env);
  const { leg, insecureRegistries, options } = readInputs(environment);
  const config = await readDockerConfig(dockerConfigPath(environment));
  await using registry = openRegistry({
    credentials: credentialSource(config, { environment, mask }),
    insecureRegistries,
    proxies: proxiesOf(environment),
    log,
    mask,
  });
  const surroundings = {
    ...{ run, log, mask, environment },
    directory: environment.GITHUB_WORKSPACE || process.cwd(),
    temporaryDirectory: environment.RUNNER_TEMP || tmpdir(),
    imagePlatforms: imagePlatforms.bind(undefined, registry),
    now: systemClock.now,
    sleep: systemClock.sleep,
    uniqueName,
  };
  const report = await buildLeg(leg, surroundings, options);
  core.setOutput('digest', report.digest ?? '');
  core.setOutput('report', JSON.stringify(report));
  core.setOutput(`leg-${leg.index}`, JSON.stringify(report));
});

/** What is handed on to Docker: not the inputs, which hold the build's secrets. */
function withoutInputs(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
}

/** The builder's name is kept before there is one: a job that is cancelled in between still removes it. */
function uniqueName(): string {
  const name = `multiarch-${randomUUID()}`;
  core.saveState('builder', name);
  return name;
}
