import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GO_TOOLS } from './engines/go-catalogue.js';
import type { RegistryServer } from './engines/registry-server.js';
import { ensureTool } from './engines/tools.js';
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
  const args = ['serve', '--addr', '127.0.0.1', '--store-type', 'mem', '--api-delete', '--port'];
  return start('olareg', command, environment, async (port) => [...args, port]);
}

/**
 * Starts the registry of go-containerregistry, which is part of crane, on a free port of 127.0.0.1, in memory.
 *
 * @throws Error when crane cannot be brought, or does not answer
 */
export async function startCraneRegistry(
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<RegistryServer> {
  const command = await ensureTool('crane', log, environment);
  return start('crane-registry', command, environment, async (port) => [
    ...['registry', 'serve', '--address', `127.0.0.1:${port}`],
  ]);
}

/**
 * Starts CNCF distribution of the third generation on a free port of 127.0.0.1, with deletes. Building it takes
 * minutes, once.
 *
 * @throws Error when it cannot be built, or does not answer
 */
export async function startDistribution3(
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<RegistryServer> {
  const command = await ensureGoTool(GO_TOOLS['docker-registry'], log, environment);
  // Nobody listens for traces.
  const quiet = { ...environment, OTEL_TRACES_EXPORTER: 'none' };
  return start('distribution-3', command, quiet, async (port, folder) => {
    const rootdirectory = join(folder, 'storage');
    const configuration = {
      version: '0.1',
      storage: { filesystem: { rootdirectory }, delete: { enabled: true } },
      http: { addr: `127.0.0.1:${port}` },
    };
    // JSON is YAML.
    await writeFile(join(folder, 'config.yml'), JSON.stringify(configuration));
    return ['serve', join(folder, 'config.yml')];
  });
}

/** @param argumentsFor what it is started with; these registries cannot say which port the system gave them */
async function start(
  name: string,
  command: string,
  environment: Environment,
  argumentsFor: (port: string, folder: string) => Promise<string[]>,
): Promise<RegistryServer> {
  const folder = await serverFolder(name);
  const port = String(await freePort());
  const args = await argumentsFor(port, folder);
  const server = new SupervisedServer({ name, command, args, folder, environment });
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
