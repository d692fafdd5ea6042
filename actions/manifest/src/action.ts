import { credentialSource, dockerConfigPath, readDockerConfig } from '@multiarch/credentials/docker-config';
import { door, log, mask, putOutAgain, run, setResult, summarize } from '@multiarch/door';
import { type Published, publishRequest, renderResult } from '@multiarch/lifecycle';
import { throwAll } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { openRegistry } from '@multiarch/registry';
import type { Ahead } from '@multiarch/registry/ahead';
import { type Inputs, readInputs, type Writing } from './inputs.js';

/**
 * Milliseconds until a copy to optional images is given up: the job of the workflow ends after 15 minutes, and would fail
 * for what the run may do without. The rest is for the requests of what then comes.
 */
const COPYING = 11 * 60_000;

export const main = (ahead: Ahead): Promise<void> =>
  run(async () => {
    const inputs = await readInputs();
    const { work } = inputs;
    if (work.kind === 'again') return putOutAgain(work.sealed, 'published');
    const published = await write(work, inputs, ahead);
    const { result, failures, kept } = published;
    setResult(result, kept);
    log.info(renderResult(published, 'text', door));
    await summarize(renderResult(published, 'markdown', door));
    throwAll(failures.map((reason) => ({ status: 'rejected', reason })));
  });

async function write(
  work: Writing,
  { dryRun, verify, insecureRegistries, githubToken }: Inputs,
  ahead: Ahead,
): Promise<Published> {
  const environment = process.env;
  const config = await readDockerConfig(dockerConfigPath(environment));
  const credentials = credentialSource(config, { environment, mask });
  const proxies = proxiesOf(environment);
  // Jobs of others have limits that we do not know.
  const limit = door === 'build-workflow' ? { giveUp: AbortSignal.timeout(COPYING) } : {};
  await using registry = openRegistry({
    credentials,
    access: 'push',
    insecureRegistries,
    proxies,
    ahead,
    log,
    mask,
  });
  const options = { log, dryRun, verify, ...limit };
  if (work.kind === 'request') return await publishRequest(registry, work.request, options);
  const { publishPlan } = await import('./planned.js');
  return await publishPlan(registry, work, options, githubToken);
}
