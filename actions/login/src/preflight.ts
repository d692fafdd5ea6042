import * as core from '@actions/core';
import { type LoginCheck, type SignIn, tabulateLogins, tryPush, type Verify } from '@multiarch/credentials';
import { log, mask } from '@multiarch/door';
import type { Environment } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { formatTable } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';

/** Tries a push of an image with a registry client of its own: each has its own credentials. */
export function openVerify(insecureRegistries: readonly string[], environment: Environment): Verify {
  const proxies = proxiesOf(environment);
  return async (image, credentials) => {
    const options = { credentials, insecureRegistries, proxies, log, mask } as const;
    await using registry = openRegistry({ ...options, access: 'push' });
    await tryPush(registry.repository(image));
  };
}

/** Tries a credential as Docker does when it logs in. */
export function openSignIn(insecureRegistries: readonly string[], environment: Environment): SignIn {
  const proxies = proxiesOf(environment);
  return async (host, credentials) => {
    await using registry = openRegistry({ credentials, insecureRegistries, proxies, log, mask });
    await registry.signIn(host);
  };
}

/** Shows how all logins went, in the log and in the summary of the run. */
export async function tell(checks: readonly LoginCheck[], environment: Environment): Promise<void> {
  const { head, rows } = tabulateLogins(checks);
  log.info(formatTable(head, rows, 'text'));
  // Outside of GitHub there is no summary.
  if (environment.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(`\n${formatTable(head, rows, 'markdown')}\n`).write();
}
