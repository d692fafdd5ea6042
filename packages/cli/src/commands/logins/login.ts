import { logIn } from '@multiarch/credentials';
import type { Terminal } from '../../world/terminal.js';
import { type LoginFlags, loginRequest, loginTrials } from './login-request.js';

/** `multiarch login`: logs in to the hosts of all images, with secrets from the environment, never from flags. */
export async function login(terminal: Terminal, flags: LoginFlags & { json: boolean }): Promise<void> {
  const { signIn } = loginTrials(terminal, flags);
  const reports = await logIn({ ...loginRequest(terminal, flags), everything: true, signIn });
  if (flags.json) return terminal.print(JSON.stringify(reports, null, 2));
  for (const { host, path, identity, how, expires } of reports) {
    const scope = path === undefined ? host : `${host}/${path}`;
    terminal.print(`${scope}: ${identity} (${how})${expires === undefined ? '' : `, until ${expires}`}`);
  }
}
