import * as core from '@actions/core';
import { type LoginCheck, type LoginTrials, tabulateLogins, trialsWith } from '@multiarch/credentials';
import { log, mask } from '@multiarch/door';
import type { Environment } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { formatTable } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';

/** The trials of a login, as this job reaches registries. */
export function openTrials(insecureRegistries: readonly string[], environment: Environment): LoginTrials {
  const proxies = proxiesOf(environment);
  return trialsWith((options) => openRegistry({ ...options, insecureRegistries, proxies, log, mask }));
}

/** Shows how all logins went, in the log and in the summary of the run. */
export async function tell(checks: readonly LoginCheck[], environment: Environment): Promise<void> {
  const { head, rows } = tabulateLogins(checks);
  log.info(formatTable(head, rows, 'text'));
  // Outside of GitHub there is no summary.
  if (environment.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(`\n${formatTable(head, rows, 'markdown')}\n`).write();
}
