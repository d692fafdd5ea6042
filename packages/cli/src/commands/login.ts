import { logIn, type SignIn } from '@multiarch/credentials';
import { proxiesOf } from '@multiarch/oci/network';
import { openRegistry } from '@multiarch/registry';
import type { Terminal } from '../world/terminal.js';
import { type LoginFlags, loginRequest } from './login-request.js';

/** `multiarch login`: logs in to the hosts of all images, with secrets from the environment, never from flags. */
export async function login(terminal: Terminal, flags: LoginFlags & { json: boolean }): Promise<void> {
  const { environment, log, mask } = terminal;
  const { insecureRegistries } = flags;
  const signIn: SignIn = async (host, credentials) => {
    const proxies = proxiesOf(environment);
    await using registry = openRegistry({ credentials, insecureRegistries, proxies, log, mask });
    await registry.signIn(host);
  };
  const reports = await logIn({ ...loginRequest(terminal, flags), everything: true, signIn });
  if (flags.json) return terminal.print(JSON.stringify(reports, null, 2));
  for (const { host, path, identity, how, expires } of reports) {
    const scope = path === undefined ? host : `${host}/${path}`;
    terminal.print(`${scope}: ${identity} (${how})${expires === undefined ? '' : `, until ${expires}`}`);
  }
}
