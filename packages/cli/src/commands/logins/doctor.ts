import { tabulateLogins, tryLogins } from '@multiarch/credentials';
import { adviceAt, formatImageName } from '@multiarch/oci';
import { formatTable } from '@multiarch/plan';
import type { Terminal } from '../../world/terminal.js';
import { type LoginFlags, loginRequest, loginTrials } from './login-request.js';

/** `multiarch doctor`: logs in to the hosts of all images and tries a push to each, and writes nothing. */
export async function doctor(terminal: Terminal, flags: LoginFlags & { json: boolean }): Promise<void> {
  const { print } = terminal;
  const { verify } = loginTrials(terminal, flags);
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
