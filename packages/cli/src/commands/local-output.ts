import { resolve } from 'node:path';
import { childEnvironment, type LocalOutput, machineArchitecture, type Run } from '@multiarch/builder';
import { type Environment, invalidInput } from '@multiarch/oci';
import { architectureName, archSuffix, finalTag, type Leg, type LegReport, type Plan } from '@multiarch/plan';
import { openRun } from '../world/run-process.js';
import type { Terminal } from '../world/terminal.js';

/** What `--output` can say. */
const ACCEPTED = 'load, oci=<file>, tar=<file>, cacheonly';

/** What an image is called in the engine where nothing names it. */
const NAMELESS = 'dev';

/** What is known of where images go that are not pushed. */
interface OutputRequest {
  readonly plan: Plan;
  /** The legs that are built here. */
  readonly legs: readonly Leg[];
  /** `--output`; absent: `otherwise` holds. */
  readonly output?: string;
  readonly otherwise: 'load' | 'cacheonly';
  /** Relative paths are relative to it. */
  readonly directory: string;
  /** The engine's architecture, in any spelling. */
  readonly machine: string;
}

/** What becomes of each leg, by its index, and what is to be said of it. */
export interface LocalOutputs {
  readonly of: ReadonlyMap<number, LocalOutput>;
  readonly said: readonly string[];
}

/**
 * Where the images of legs go that are not pushed. Under one name an engine keeps one platform: its own, or the only one.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function chooseOutputs(request: OutputRequest): LocalOutputs {
  const { plan, legs, output, otherwise } = request;
  const [, kind = '', path = ''] = /^(load|cacheonly|oci|tar)(?:=(.+))?$/.exec(output ?? otherwise) ?? [];
  const takesPath = kind === 'oci' || kind === 'tar';
  if (kind === '' || takesPath !== (path !== ''))
    throw invalidInput('output', `'${output}' is not known`, ACCEPTED);
  if (plan.push) {
    if (output === undefined) return { of: new Map(), said: [] };
    throw invalidInput('output', 'has no effect on what is pushed', '--no-push beside it');
  }
  if (kind === 'cacheonly') return { of: new Map(), said: [] };
  const here = legs.filter(({ batch }) => batch === undefined);
  if (here.length === 0 && legs.length > 0 && output !== undefined)
    throw invalidInput('output', 'has no effect on what AWS Batch builds', '--backend github');
  const bases = new Set(here.map(({ base }) => base?.leg));
  const kept = here.filter(({ index }) => !bases.has(index));
  const said = legs.flatMap((leg) =>
    bases.has(leg.index) ? sayBase(leg) : leg.batch ? sayElsewhere(leg) : [],
  );
  if (!takesPath) {
    const loaded = loadAll({ ...request, legs: kept });
    return { of: loaded.of, said: [...said, ...loaded.said] };
  }
  const dest = resolve(request.directory, path);
  const fileOf = (leg: Leg) =>
    kept.length === 1 ? dest : withSuffix(dest, archSuffix(leg.platform, leg.variant));
  return { of: new Map(kept.map((leg) => [leg.index, { kind, path: fileOf(leg) }])), said };
}

/** It goes to what is built from it, and nowhere else. */
function sayBase({ variant, platform }: Leg): string {
  return `${variant} on ${platform} is handed to what is built from it, and not kept. \`--variants ${variant}\` alone keeps it.`;
}

/** Its image is on another machine. */
function sayElsewhere({ variant, platform }: Leg): string {
  return `${[variant, platform].filter(Boolean).join(' on ')} is built by AWS Batch, and not kept.`;
}

function loadAll({ plan, legs, machine }: OutputRequest): LocalOutputs {
  const own = machineArchitecture(machine);
  const of = new Map<number, LocalOutput>();
  const said: string[] = [];
  for (const leg of legs) {
    const { variant, platform, index } = leg;
    const isOnly = legs.filter((other) => other.variant === variant).length === 1;
    if (isOnly || architectureName(platform) === own) {
      of.set(index, { kind: 'load', names: namesOf(plan, variant) });
    } else {
      const name = [variant, platform].filter(Boolean).join(' on ');
      said.push(
        `${name} is built and not loaded: an engine keeps one platform under a name, here its own, ${own}. ` +
          `\`--platforms ${platform}\` loads it.`,
      );
    }
  }
  return { of, said };
}

/** What a variant would be published as, under the first of its tags. */
function namesOf({ variants, images, tag }: Plan, name: string): string[] {
  const planned = variants.find((variant) => variant.name === name);
  const first = planned?.tags[0]?.name ?? finalTag(tag || NAMELESS, name);
  return (planned?.images ?? images).map((image) => `${image}:${first}`);
}

/** `out.tar` is `out-arm64.tar`. */
function withSuffix(path: string, suffix: string): string {
  const [, stem = path, extension = ''] = /^(.+?)((?:\.tar)?\.[^./]+)?$/.exec(path) ?? [];
  return `${stem}${suffix}${extension}`;
}

/** Where images go that are not pushed. */
export async function outputsOf(
  { directory, environment, signal }: Terminal,
  plan: Plan,
  legs: readonly Leg[],
  wanted: Pick<OutputRequest, 'output' | 'otherwise'>,
): Promise<LocalOutputs> {
  const isLoaded = !plan.push && (wanted.output ?? wanted.otherwise) === 'load';
  const machine = isLoaded ? await askArchitecture(openRun(signal), environment, directory) : '';
  return chooseOutputs({ ...wanted, plan, legs, directory, machine });
}

/** The engine's own architecture, which may be on another machine; empty where none answers, as the build will say. */
async function askArchitecture(run: Run, environment: Environment, cwd: string): Promise<string> {
  const args = ['version', '--format', '{{.Server.Arch}}'];
  try {
    return (await run('docker', args, { env: childEnvironment(environment, []), cwd })).stdout.trim();
  } catch {
    return '';
  }
}

/** Prints what became of what was built. */
export function sayOutputs(
  { print }: Terminal,
  legs: readonly Leg[],
  reports: readonly LegReport[],
  { of }: LocalOutputs,
): void {
  for (const leg of legs) {
    const output = of.get(leg.index);
    const isBuilt = reports.some(({ leg: index }) => index === leg.index);
    if (output !== undefined && isBuilt) print(describeOutput(output, leg));
  }
}

/** What became of a leg, in one line. */
export function describeOutput(output: LocalOutput, { variant, platform }: Leg): string {
  const what = [variant, platform].filter(Boolean).join(' ');
  if (output.kind === 'load') return output.names.map((name) => `loaded ${name} (${platform})`).join('\n');
  return `wrote ${what} to ${output.path}`;
}
