import { readdir, readFile } from 'node:fs/promises';
import { execa } from 'execa';

const INTERFACES = '/sys/class/net';
const NAME = /^ma-(\d+)-\d+$/;
const TRIES = 64;

/**
 * Creates a network bridge for one engine and brings it up. Builds cannot run a step without a bridge, and
 * Docker's own `docker0` may belong to another engine. It leads nowhere: no packet is forwarded or translated,
 * so the machine's firewall and routing stay as they are; `--network host` gives a container the network.
 *
 * @param busybox path of a BusyBox; a bare machine has no `ip`
 * @returns the bridge's name; whoever asked removes it
 * @throws Error when this process may not create one
 */
export async function createBridge(busybox: string): Promise<string> {
  await removeLeftovers(busybox);
  let problem = '';
  for (let number = 0; number < TRIES; number += 1) {
    const name = `ma-${process.pid}-${number}`;
    const added = await execa(busybox, ['ip', 'link', 'add', 'name', name, 'type', 'bridge'], {
      reject: false,
    });
    if (!added.failed) {
      await execa(busybox, ['ip', 'addr', 'add', `${await freeAddress()}/24`, 'dev', name]);
      await execa(busybox, ['ip', 'link', 'set', name, 'up']);
      return name;
    }
    problem = added.stderr;
    if (!problem.includes('File exists')) break;
  }
  throw new Error(
    `a network bridge could not be created: ${problem}; run this as root, outside of a container or in a privileged one`,
  );
}

/** Removes bridges whose process is gone and that no container uses. */
async function removeLeftovers(busybox: string): Promise<void> {
  const running = new Set(await readdir('/proc'));
  for (const name of await readdir(INTERFACES)) {
    const owner = NAME.exec(name)?.[1];
    if (!owner || running.has(owner)) continue;
    const ports = await readdir(`${INTERFACES}/${name}/brif`).catch(() => ['?']);
    if (ports.length === 0) await execa(busybox, ['ip', 'link', 'del', name], { reject: false });
  }
}

/** An address in a network that no route of this machine leads to, out of the range kept for test networks. */
async function freeAddress(): Promise<string> {
  const routes = await readFile('/proc/net/route', 'utf8');
  for (let offset = 0; offset < 256; offset += 1) {
    const third = (process.pid + offset) % 256;
    if (!routes.includes(`\t${routeKey(third)}\t`)) return `198.18.${third}.1`;
  }
  throw new Error('all 256 networks of 198.18.0.0/16 are in use here; stop the engines that are left over');
}

/** 198.18.x.0 as the kernel's route table writes it: hexadecimal, last byte first. */
const routeKey = (third: number): string => `00${third.toString(16).padStart(2, '0')}12C6`.toUpperCase();
