import { join } from 'node:path';
import { ensureBundle } from '../debian/bundle.js';
import { isEmulated, MACHINES, mountBinfmt, registerEmulator } from '../machine/binfmt.js';
import type { Architecture, Log } from '../machine/machine.js';
import { qemuBundle } from './catalogue.js';

/**
 * Lets this machine run the programs of another architecture, in containers too.
 *
 * An emulator that is registered already is used. Ours is registered for the whole machine until its next
 * start, and stays when the engine stops: another engine may be using it by then. It does no harm, because it
 * only touches programs that could not run at all before.
 *
 * @returns whether they can run; why not goes to `log`
 */
export async function ensureEmulation(
  host: Architecture,
  emulated: Architecture,
  cache: string,
  log: Log,
): Promise<boolean> {
  await mountBinfmt();
  if (await isEmulated(emulated)) return true;
  try {
    const folder = await ensureBundle(qemuBundle(host, emulated), cache, log);
    await registerEmulator(emulated, join(folder, `${MACHINES[emulated]}-binfmt-P`));
  } catch (error) {
    // Another process may have registered it in the meantime.
    if (await isEmulated(emulated)) return true;
    log(
      `containers for ${emulated} cannot run here: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
  return true;
}

/** The emulator as BuildKit looks for it, for kernels that were not prepared. */
export async function buildKitEmulator(
  host: Architecture,
  emulated: Architecture,
  cache: string,
  log: Log,
): Promise<{ readonly name: string; readonly path: string }> {
  const machine = MACHINES[emulated];
  const folder = await ensureBundle(qemuBundle(host, emulated), cache, log);
  return { name: `buildkit-qemu-${machine}`, path: join(folder, `qemu-${machine}`) };
}
