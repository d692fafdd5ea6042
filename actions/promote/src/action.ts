import { join } from 'node:path';
import { credentialSource, dockerConfigPath, readDockerConfig } from '@multiarch/credentials/docker-config';
import { door, historyFor, log, mask, run, setResult, summarize } from '@multiarch/door';
import { githubEvidence } from '@multiarch/door/evidence';
import { type Promoted, promote, renderPromotion, SETTLE } from '@multiarch/lifecycle';
import { proxiesOf } from '@multiarch/oci/network';
import { openRegistry } from '@multiarch/registry';
import type { Ahead } from '@multiarch/registry/ahead';
import { type Inputs, readInputs } from './inputs.js';

export const main = (ahead: Ahead): Promise<void> =>
  run(async () => {
    const promoted = await act(await readInputs(), ahead);
    setResult(promoted.result, promoted.kept);
    log.info(renderPromotion(promoted, 'text', door));
    await summarize(renderPromotion(promoted, 'markdown', door));
  });

async function act(inputs: Inputs, ahead: Ahead): Promise<Promoted> {
  const { plan, isRollback, insecureRegistries, dryRun, githubToken } = inputs;
  const [reader, writer] = await Promise.all([
    credentialsOf(isRollback ? inputs.toDockerConfig : inputs.fromDockerConfig),
    credentialsOf(inputs.toDockerConfig),
  ]);
  const shared = {
    rememberManifests: true,
    insecureRegistries,
    proxies: proxiesOf(process.env),
    ahead,
    log,
    mask,
  };
  await using from = openRegistry({ ...shared, credentials: reader });
  await using to = openRegistry({ ...shared, credentials: writer, access: 'push' });
  return await promote({ from, to }, plan, {
    log,
    dryRun,
    ancestry: historyFor(githubToken),
    settle: SETTLE,
    evidence: githubEvidence(log),
  });
}

/** The logins of one side, or those of the job. */
async function credentialsOf(folder: string) {
  const environment = process.env;
  const path = folder === '' ? dockerConfigPath(environment) : join(folder, 'config.json');
  return credentialSource(await readDockerConfig(path), { environment, mask });
}
