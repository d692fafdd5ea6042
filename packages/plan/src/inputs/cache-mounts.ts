import { invalidInput } from '@multiarch/oci';

/** The characters that stand for themselves in an option of `RUN --mount=`. */
const MOUNT_ID = /^[A-Za-z0-9/][A-Za-z0-9/._+@:~-]*$/;

/** BuildKit keeps mounts apart that are created with different owners or modes. */
const MOUNT_OPTION = /^(?:[ug]id=\d{1,10}|mode=0?[0-7]{1,4})$/;

/**
 * Reads the lines of `cache-mounts`: each names a `RUN --mount=type=cache` by its `id`, or by its target, which is its
 * id in BuildKit where the Dockerfile gives none; then its `uid`, `gid` and `mode`, where the Dockerfile gives them.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseCacheMounts(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map(readMount))];
}

function readMount(line: string): string {
  const [id = '', ...options] = line.split(',').map((part) => part.trim());
  if (!MOUNT_ID.test(id) || !options.every((option) => MOUNT_OPTION.test(option)))
    throw invalidInput(
      'cache-mounts',
      `'${line}' is not a cache mount`,
      "lines with the mount's id, or its target where it has none, then its uid, gid and mode: " +
        '/root/.cache/pip, or apt,uid=1000,mode=0775',
    );
  return [cleanTarget(id), ...options].join(',');
}

/** As BuildKit makes an id of a target. */
function cleanTarget(id: string): string {
  const isAbsolute = id.startsWith('/');
  const parts: string[] = [];
  for (const part of id.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push(part);
  }
  return `${isAbsolute ? '/' : ''}${parts.join('/')}` || '.';
}
