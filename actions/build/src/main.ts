import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { backendOf, backends, buildChain } from '@multiarch/builder';
import { credentialSource, dockerConfigPath, readDockerConfig } from '@multiarch/credentials/docker-config';
import { door, historyFor, log, mask, run as runAction, seal, summarize } from '@multiarch/door';
import { githubEvidence } from '@multiarch/door/evidence';
import { imageReader } from '@multiarch/lifecycle';
import { type CredentialSource, explain, MultiarchError } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { renderLeg } from '@multiarch/plan';
import { openRegistry, systemClock } from '@multiarch/registry';
import { connectorOf, rememberJob, withoutSecrets } from './batch.js';
import { githubCache } from './cache-store.js';
import { run } from './exec.js';
import { freeBytesOf, freeSpace } from './free-space.js';
import { readInputs } from './inputs.js';
import { renewalOf } from './renewal.js';

/** The name of all that this step has in the engine. */
const nameInEngine = `multiarch-${randomUUID()}`;

await runAction(async () => {
  const environment = withoutSecrets(process.env);
  const { leg: first, chain, insecureRegistries, options, renewal, githubToken } = readInputs(environment);
  // Read whenever it is asked for: logins may be renewed in the middle.
  const credentials: CredentialSource = async (host, repository) => {
    const config = await readDockerConfig(dockerConfigPath(environment));
    return credentialSource(config, { environment, mask })(host, repository);
  };
  const beforePush = renewalOf(
    { ...renewal, images: [...new Set(chain.flatMap(({ images }) => images))] },
    environment,
    systemClock.now(),
  );
  await using registry = openRegistry({
    credentials,
    insecureRegistries,
    proxies: proxiesOf(environment),
    log,
    mask,
  });
  const runtime = {
    ...{ run, log, mask, environment },
    directory: environment.GITHUB_WORKSPACE || process.cwd(),
    temporaryDirectory: environment.RUNNER_TEMP || tmpdir(),
    images: imageReader(registry),
    evidence: githubEvidence(log),
    cacheNotes: githubEvidence(log),
    ancestry: historyFor(githubToken),
    cacheStore: githubCache(log),
    now: systemClock.now,
    sleep: systemClock.sleep,
    uniqueName,
    connectBatch: connectorOf(process.env),
    onJob: rememberJob,
    ...(beforePush === undefined ? {} : { beforePush }),
  };
  if (first.freeSpace === true)
    await freeSpace({
      ...{ run, log, environment },
      freeBytes: () => freeBytesOf(runtime.temporaryDirectory),
    });
  const summaries: string[] = [];
  const { failures } = await buildChain(chain, {
    temporaryDirectory: runtime.temporaryDirectory,
    backendFor: (leg) => {
      if (chain.length > 1) log.info(`Building ${leg.variant} for ${leg.platform}.`);
      return backends[backendOf(leg)](runtime, options);
    },
    // At once: what a chain has built is there, whatever becomes of the rest of it.
    onReport: (leg, report) => {
      core.setOutput(`leg-${leg.index}`, seal(JSON.stringify(report)));
      summaries.push(renderLeg(leg, report));
      if (leg !== first) return;
      core.setOutput('digest', report.digest ?? '');
      core.setOutput('report', JSON.stringify(report));
      core.setOutput('reused', report.reused);
    },
  });
  // What this step had in the engine is removed by now: the step after it has nothing to look for.
  core.saveState('builder', '');
  if (summaries.length > 0) await summarize(summaries.join('\n\n'));
  const [failure, ...others] = failures;
  if (others.length > 0)
    throw new MultiarchError('BUILD', failures.map((one) => explain(one, door)).join('\n'), {
      cause: failure,
    });
  if (failure !== undefined) throw failure;
});

/** It is kept before there is anything of this name: a cancelled job still removes it. */
function uniqueName(): string {
  core.saveState('builder', nameInEngine);
  return nameInEngine;
}
