import { join } from 'node:path';
import { type Bundle, ensureBundle } from '../debian/bundle.js';
import { ensureBox } from '../go-linux.js';
import { ensureGoTool } from '../go-tool.js';
import { cacheFolder, type Environment, hostArchitecture, type Log } from '../machine/machine.js';
import { findInPath, way } from '../ways/survey.js';
import type { Need } from '../ways/way.js';
import { busyboxBundle, singleToolBundle, skopeoBundle } from './catalogue.js';
import { GO_TOOLS } from './go-catalogue.js';

/**
 * A tool that can be brought. `busybox-*` are static, to be copied into an image that starts from scratch: BusyBox
 * itself, or what stands in for it.
 */
type ToolName = keyof typeof GO_TOOLS | 'busybox-amd64' | 'busybox-arm64';

/**
 * Path of an executable: from the machine's Debian archive where it has one, else built from its Go module, else the
 * one in PATH. The first call downloads or builds it, later ones take it from the cache. The system's own packages are
 * not touched, and root is not needed.
 *
 * @throws Error when this machine cannot have it, or a download or a build fails
 */
export async function ensureTool(
  name: ToolName,
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<string> {
  const found = await way(needOf(name), environment);
  switch (found.from) {
    case 'debian': {
      const [bundle, executable] = describe(name);
      return join(await ensureBundle(bundle, cacheFolder(environment), log), executable);
    }
    case 'go':
      return build(name, log, environment);
    case 'machine':
      return (await findInPath(name, environment)) ?? name;
    default:
      throw new Error(found.from === 'nowhere' ? found.advice : `${name} does not come from ${found.from}`);
  }
}

const needOf = (name: ToolName): Need =>
  name === 'busybox-amd64' || name === 'busybox-arm64' ? 'busybox' : name;

function build(name: ToolName, log: Log, environment: Environment): Promise<string> {
  if (name === 'busybox-amd64') return ensureBox('amd64', log, environment);
  if (name === 'busybox-arm64') return ensureBox('arm64', log, environment);
  return ensureGoTool(GO_TOOLS[name], log, environment);
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
