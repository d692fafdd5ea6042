import { tabulateLogins, tryLogins, tryPush, type Verify } from '@multiarch/credentials';
import { adviceAt, formatImageName } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { formatTable } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import type { Terminal } from '../world/terminal.js';
import { type LoginFlags, loginRequest } from './login-request.js';

/** `multiarch doctor`: logs in to the hosts of all images and tries a push to each, and writes nothing. */
export async function doctor(terminal: Terminal, flags: LoginFlags & { json: boolean }): Promise<void> {
  const { environment, log, mask, print } = terminal;
  const { insecureRegistries } = flags;
  const verify: Verify = async (image, credentials) => {
    const options = { credentials, insecureRegistries, proxies: proxiesOf(environment), log, mask } as const;
    await using registry = openRegistry({ ...options, access: 'push' });
    await tryPush(registry.repository(image));
  };
  const { checks, failure } = await tryLogins({ ...loginRequest(terminal, flags), verify });
  const { head, rows } = tabulateLogins(checks);
  const named = checks.map((check) => ({
    ...check,
    images: check.images.map(formatImageName),
    advice: adviceAt(check.advice, 'terminal'),
  }));
  print(flags.json ? JSON.stringify(named, null, 2) : formatTable(head, rows, 'text'));
  if (failure !== undefined) throw failure;
}
