import { invalidInput } from '@multiarch/oci';

const SSH = /^[A-Za-z0-9_.-]+(?:=[A-Za-z_][A-Za-z0-9_.-]*)?$/;

/**
 * `id`, the agent of the machine, or `id=NAME`, a key among the build's secrets. The path of a key is refused: one that
 * lies on a machine for a build is one that others find there.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseSsh(items: readonly string[]): readonly string[] {
  for (const item of items)
    if (!SSH.test(item))
      throw invalidInput(
        'ssh',
        `'${item}' is not an id, or an id and the name of a secret`,
        'default, or default=NAME with the key as NAME in IMAGE_SECRETS',
      );
  const ids = items.map((item) => item.split('=')[0]);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw invalidInput('ssh', `'${twice}' is given twice`, 'each id once');
  return items;
}

/** @throws MultiarchError `INVALID_INPUT` */
export function parseSharedMemory(text: string | undefined): string | undefined {
  if (text === undefined || /^[1-9]\d{0,14}(?:[kmgt]b?|b)?$/i.test(text)) return text;
  throw invalidInput('shm-size', `'${text}' is not a size`, 'a number of bytes, with k, m or g: 64m');
}

/** Those of Linux, as Docker's units know them. */
const LIMITS =
  'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(
    ' ',
  );

/** @throws MultiarchError `INVALID_INPUT` */
export function parseLimits(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    const [, name = ''] = /^([a-z]+)=(?:-1|\d+)(?::(?:-1|\d+))?$/.exec(line) ?? [];
    if (!LIMITS.includes(name))
      throw invalidInput(
        'ulimit',
        `'${line}' is not a limit`,
        `name=soft or name=soft:hard, e.g. nofile=1024:2048; names are ${LIMITS.join(', ')}`,
      );
  }
  return lines;
}

const HOST = /^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)[:=](.+)$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]?)$/;

/**
 * `host=address`; `host:address` is read as the same.
 *
 * @throws MultiarchError `INVALID_INPUT`, also for `host-gateway`: it is another address on each machine
 */
export function parseHosts(items: readonly string[]): readonly string[] {
  return items.map((item) => {
    const [, host = '', address = ''] = HOST.exec(item) ?? [];
    if (ADDRESS.test(address)) return `${host}=${address}`;
    throw invalidInput(
      'add-hosts',
      address === 'host-gateway'
        ? `'${item}' is another address on each machine, and would make another image`
        : `'${item}' is not a host with its address`,
      'host=address, e.g. db=10.0.0.1',
    );
  });
}
