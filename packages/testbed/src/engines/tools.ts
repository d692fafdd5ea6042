import { join } from 'node:path';
import { type Bundle, ensureBundle } from '../debian/bundle.js';
import { cacheFolder, type Environment, hostArchitecture, type Log } from '../machine/machine.js';
import { busyboxBundle, singleToolBundle, skopeoBundle } from './catalogue.js';

/** A tool that can be brought. `busybox-*` are static, to be copied into an image that starts from scratch. */
type ToolName =
  | 'skopeo'
  | 'crane'
  | 'oras'
  | 'cosign'
  | 'docker-registry'
  | 'busybox-amd64'
  | 'busybox-arm64';

/**
 * Path of an executable, downloaded from the machine's Debian archive on the first call and taken from the
 * cache afterwards. The system's own packages are not touched, and root is not needed.
 *
 * @throws Error when it is not in the cache and this is not Debian, or its archive cannot be reached
 */
export async function ensureTool(
  name: ToolName,
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<string> {
  const [bundle, executable] = describe(name);
  return join(await ensureBundle(bundle, cacheFolder(environment), log), executable);
}

function describe(name: ToolName): [Bundle, string] {
  switch (name) {
    case 'busybox-amd64':
      return [busyboxBundle('amd64'), 'busybox'];
    case 'busybox-arm64':
      return [busyboxBundle('arm64'), 'busybox'];
    case 'skopeo':
      return [skopeoBundle(hostArchitecture()), 'skopeo'];
    default:
      return [singleToolBundle(name, hostArchitecture()), name];
  }
}
