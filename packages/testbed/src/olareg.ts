import type { RegistryServer } from './engines/registry-server.js';
import { ensureGoTool } from './go-tool.js';
import { freePort } from './machine/free-port.js';
import type { Environment, Log } from './machine/machine.js';
import { poll } from './machine/poll.js';
import { SupervisedServer, serverFolder } from './machine/supervisor.js';

/** A small registry with the whole of OCI 1.1, the referrers API included. */
const OLAREG = { name: 'olareg', path: 'github.com/olareg/olareg/cmd/olareg', version: 'v0.1.2' };
const READY_SECONDS = 30;

/**
 * Starts olareg on a free port of 127.0.0.1, in memory, with deletes. It is built once and kept in the cache, with
 * the machine's Go, or else with one from its Debian archive.
 *
 * @throws Error when it cannot be built, or does not answer
 */
export async function startOlareg(
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<RegistryServer> {
  const command = await ensureGoTool(OLAREG, log, environment);
  const folder = await serverFolder('olareg');
  // olareg cannot say which port the system gave it.
  const port = String(await freePort());
  const server = new SupervisedServer({
    name: 'olareg',
    command,
    args: ['serve', '--addr', '127.0.0.1', '--port', port, '--store-type', 'mem', '--api-delete'],
    folder,
    environment,
  });
  const host = `127.0.0.1:${port}`;
  const stop = (): Promise<void> => server.stop();
  const whenReady = async (): Promise<true | undefined> => {
    if (!server.isRunning) throw await server.failure('ended while it was starting');
    const response = await fetch(`http://${host}/v2/`).catch(() => undefined);
    return response?.ok ? true : undefined;
  };
  try {
    await poll(whenReady, READY_SECONDS, () => server.failure(`did not answer within ${READY_SECONDS} s`));
    return { host, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
