import {
  formatPlatform,
  MultiarchError,
  type Platform,
  parsePlatform,
  quote,
  satisfiesPlatform,
  tryParsePlatform,
} from '@multiarch/oci';
import { expandWord, type Lookup } from './expand.js';
import { type Argument, type Dockerfile, readDockerfile, type WrittenStage } from './stages.js';

/** How a Dockerfile is built. */
export interface DockerfileUse {
  readonly dockerfile: string;
  readonly platforms: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly target?: string | undefined;
}

/**
 * Refuses a Dockerfile that is certain to give one of its platforms another's programs: a stage of the image with a
 * `--platform` for another one, arguments before the first `FROM` replaced, or an argument of BuildKit's own
 * (`TARGETARCH`) with a default that is not that platform's. BuildKit prefers the default to its own value, and says
 * nothing. Whatever cannot be told from the file alone is let pass.
 *
 * @throws MultiarchError `INVALID_INPUT` with the Dockerfile's line
 */
export function refuseForeignPlatform(text: string, use: DockerfileUse): void {
  refuseForeignStage(readDockerfile(text), use);
}

/** The same of a file that has been read: many variants may be stages of one. */
export function refuseForeignStage(file: Dockerfile | undefined, use: DockerfileUse): void {
  if (file === undefined) return;
  for (const name of use.platforms) {
    const platform = parsePlatform(name);
    const values = targetValues(platform);
    const globals = readGlobals(file, use, values);
    const { chain, reached } = followStages(file, use, globals.lookup);
    for (const wrong of [
      ...globals.wrong,
      ...reached.flatMap((stage) => wrongDefaults(file, stage, use, values)),
    ])
      throw refuseDefault(wrong, use, name);
    for (const stage of chain) refusePinned(file, stage, use, platform, globals.lookup);
  }
}

/**
 * Refuses a Dockerfile that has no use for one of its build contexts, where that can be told from the file alone: a
 * variant whose base is another variant would be built on something else, without a word.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function refuseUnusedContext(
  file: Dockerfile | undefined,
  use: DockerfileUse,
  context: string,
  variant: string,
): void {
  const [first] = use.platforms;
  if (file === undefined || first === undefined || file.stages.length === 0) return;
  const { lookup } = readGlobals(file, use, targetValues(parsePlatform(first)));
  const { reached } = followStages(file, use, lookup);
  const named = reached.flatMap((stage) => [expandWord(stage.base, lookup, file.escaper), ...stage.from]);
  if (named.some((name) => name === undefined || name.toLowerCase() === context)) return;
  throw new MultiarchError(
    'INVALID_INPUT',
    `${use.dockerfile}: '${variant}' is built from '${context}', which this file has neither in a FROM nor in a --from`,
    { advice: `Begin its last stage with 'FROM ${context}'.`, location: { file: use.dockerfile } },
  );
}

/** What BuildKit sets for a platform. */
function targetValues(platform: Platform): ReadonlyMap<string, string> {
  const { os, architecture, variant = '' } = platform;
  return new Map([
    ['TARGETPLATFORM', formatPlatform(platform)],
    ['TARGETOS', os],
    ['TARGETARCH', architecture],
    ['TARGETVARIANT', variant],
  ]);
}

interface WrongDefault extends Argument {
  readonly own: string;
  readonly found: string;
}

/** The arguments before the first `FROM`: a value given to the build, else the default, else BuildKit's own. */
function readGlobals(file: Dockerfile, { buildArgs }: DockerfileUse, values: ReadonlyMap<string, string>) {
  const known = new Map<string, string | undefined>([...values, ...Object.entries(buildArgs)]);
  // That of the machine that builds is not known yet.
  const lookup: Lookup = (name) => (known.has(name) ? known.get(name) : /^BUILD/.test(name) ? undefined : '');
  const wrong: WrongDefault[] = [];
  for (const argument of file.arguments) {
    const { name, value } = argument;
    if (value === undefined || Object.hasOwn(buildArgs, name)) continue;
    const found = expandWord(value, lookup, file.escaper);
    known.set(name, found);
    wrong.push(...judgeDefault(argument, found, values));
  }
  return { lookup, wrong };
}

function wrongDefaults(
  file: Dockerfile,
  stage: WrittenStage,
  { buildArgs }: DockerfileUse,
  values: ReadonlyMap<string, string>,
): readonly WrongDefault[] {
  const known = new Map<string, string | undefined>();
  const isChild = file.stages.some(({ name }) => name !== '' && name === stage.base.toLowerCase());
  // Other variables may come from the base image.
  const lookup: Lookup = (name) => {
    if (known.has(name)) return known.get(name);
    return values.has(name) && !isChild && !stage.environment.has(name) ? '' : undefined;
  };
  return stage.arguments.flatMap((argument) => {
    const { name, value } = argument;
    if (Object.hasOwn(buildArgs, name)) known.set(name, buildArgs[name]);
    else if (value === undefined) known.set(name, values.get(name));
    else {
      const found = expandWord(value, lookup, file.escaper);
      known.set(name, found);
      return judgeDefault(argument, found, values);
    }
    return [];
  });
}

function judgeDefault(
  argument: Argument,
  found: string | undefined,
  values: ReadonlyMap<string, string>,
): readonly WrongDefault[] {
  const own = values.get(argument.name);
  if (own === undefined || found === undefined || found === own) return [];
  const isSame =
    argument.name === 'TARGETPLATFORM' && tryParsePlatform(found) !== undefined
      ? satisfiesPlatform(parsePlatform(found), parsePlatform(own))
      : argument.name === 'TARGETVARIANT' && own === '' && /^v[18]$/.test(found);
  return isSame ? [] : [{ ...argument, own, found }];
}

/** The stages whose content is in the image, and all that are built for it. */
function followStages({ stages, escaper }: Dockerfile, use: DockerfileUse, lookup: Lookup) {
  const contexts = new Set(Object.keys(use.buildContexts).map((name) => name.toLowerCase()));
  const find = (name: string, before: number): number => {
    // What is given to the build in place of a stage.
    if (name === '' || contexts.has(name)) return -1;
    const named = stages.findLastIndex((stage, index) => index < before && stage.name === name);
    return named < 0 && /^\d+$/.test(name) && Number(name) < before ? Number(name) : named;
  };
  const baseOf = (index: number): number => {
    const base = expandWord(stages[index]?.base ?? '', lookup, escaper)?.toLowerCase() ?? '';
    return /^\d+$/.test(base) ? -1 : find(base, index);
  };
  const { target = '' } = use;
  const last = target === '' ? stages.length - 1 : find(target.toLowerCase(), stages.length);
  const chain: WrittenStage[] = [];
  for (let at = last; at >= 0; at = baseOf(at)) chain.push(...stages.slice(at, at + 1));
  const reached = new Set<number>();
  const pending = [last];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at < 0 || reached.has(at)) continue;
    reached.add(at);
    const index = at;
    pending.push(baseOf(index), ...(stages[index]?.from ?? []).map((name) => find(name, index)));
  }
  return { chain, reached: stages.filter((_, index) => reached.has(index)) };
}

function refuseDefault(
  { name, value = '', line, own, found }: WrongDefault,
  use: DockerfileUse,
  platform: string,
) {
  return new MultiarchError(
    'INVALID_INPUT',
    `${use.dockerfile}: ARG ${name}=${value} is ${quote(found)} in the image for ${platform}, too, where BuildKit has ${quote(own)}`,
    {
      advice: `Write 'ARG ${name}' without a default: BuildKit sets it for each platform, and a default takes its place.`,
      location: { file: use.dockerfile, line },
    },
  );
}

function refusePinned(
  { escaper }: Dockerfile,
  stage: WrittenStage,
  { dockerfile }: DockerfileUse,
  wanted: Platform,
  lookup: Lookup,
): void {
  if (stage.platform === undefined || stage.base === 'scratch') return;
  const platform = expandWord(stage.platform, lookup, escaper) ?? '';
  const found = tryParsePlatform(platform);
  if (found === undefined || satisfiesPlatform(found, wanted)) return;
  throw new MultiarchError(
    'INVALID_INPUT',
    `${dockerfile}: makes an image for ${platform} (FROM --platform=${stage.platform}), but ${formatPlatform(wanted)} is to be built`,
    {
      advice: `Take '--platform=${stage.platform}' out of this FROM; only stages that files are copied from may have one. Or build for ${platform} alone.`,
      location: { file: dockerfile, line: stage.line },
    },
  );
}
