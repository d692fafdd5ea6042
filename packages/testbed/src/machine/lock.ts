import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { poll } from './poll.js';

/** Nothing that is waited for takes longer: a first build of BuildKit on a busy machine is the longest. */
const WAIT_SECONDS = 1800;

/**
 * Does `work` while no other process of this machine does so under the same name.
 *
 * The lock is a socket of the kernel's that has a name and no file: it ends with the process that holds it, however
 * that ends, so that none is ever left over. Only Linux has these; elsewhere `work` is done at once, and two
 * processes may do the same.
 *
 * @param onWait called once where another process is at it
 * @throws Error when the other one takes longer than half an hour
 */
export async function withLock<T>(name: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work();
  let hasWaited = false;
  const take = async (): Promise<Server | undefined> => {
    const lock = await takeLock(name);
    if (lock === undefined && !hasWaited) {
      hasWaited = true;
      onWait();
    }
    return lock;
  };
  const lock = await poll(
    take,
    WAIT_SECONDS,
    async () => new Error(`another process has been busy with ${name} for ${WAIT_SECONDS / 60} minutes`),
  );
  try {
    return await work();
  } finally {
    lock.close();
    await once(lock, 'close');
  }
}

async function takeLock(name: string): Promise<Server | undefined> {
  const server = createServer();
  // A name has at most 107 bytes.
  server.listen(`\0multiarch-${createHash('sha256').update(name).digest('hex')}`);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
