import { credentialSource, dockerConfigPath, readDockerConfig } from '@multiarch/credentials/docker-config';
import { door, historyFor, log, mask, putOutAgain, run, setResult, summarize } from '@multiarch/door';
import { githubEvidence } from '@multiarch/door/evidence';
import { type Published, publish, publishRequest, renderResult, SETTLE } from '@multiarch/lifecycle';
import { throwAll } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { openRegistry } from '@multiarch/registry';
import { type Inputs, readInputs, type Writing } from './inputs.js';

/**
 * Milliseconds until a copy to optional images is given up: the job of the workflow ends after 15 minutes, and would fail
 * for what the run may do without. The rest is for the requests of what then comes.
 */
const COPYING = 11 * 60_000;

await run(async () => {
  const inputs = await readInputs();
  const { work } = inputs;
  if (work.kind === 'again') return putOutAgain(work.sealed, 'published');
  const published = await write(work, inputs);
  const { result, failures, kept } = published;
  setResult(result, kept);
  log.info(renderResult(published, 'text', door));
  await summarize(renderResult(published, 'markdown', door));
  throwAll(failures.map((reason) => ({ status: 'rejected', reason })));
});

async function write(
  work: Writing,
  { dryRun, verify, insecureRegistries, githubToken }: Inputs,
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
    log,
    mask,
  });
  return work.kind === 'plan'
    ? await publish(registry, work.plan, work.reports, {
        log,
        dryRun,
        verify,
        ancestry: historyFor(githubToken),
        settle: SETTLE,
        evidence: githubEvidence(log),
        ...limit,
      })
    : await publishRequest(registry, work.request, { log, dryRun, verify, ...limit });
}
