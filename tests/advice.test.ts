import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adviceAt, DOORS, type Door } from '../packages/oci/src/errors/advice.js';
import { type Walk, walks } from './advice-walk.js';
import { type Settings, settingsOf } from './settings.js';
import { textsOf } from './source-texts.js';
import { read, readMembers } from './workspace.js';

/**
 * Advice fits the door at which it is read: it names nothing that cannot be set there. The words that differ from
 * door to door are all walked; what is written elsewhere in the sources names nothing that only one door has.
 */

/** Variables of the machine, of Docker and of clouds: the same at every door. */
const OF_EVERYBODY =
  /^(?:DOCKER_HOST|BUILDX_BUILDER|HTTPS_PROXY|NO_PROXY|AWS_ENDPOINT_URL|AWS_PROFILE|CREATE_ON_PUSH)$/;
/** Keys of a workflow that are no inputs of ours. */
const KEYS = /^(?:permissions|contents|packages|id-token|runs-on|on|if|push-to-registry)$/;
/** Keys of the entries in our lists. */
const OF_ENTRIES =
  /^(?:type|registry|username|password|role-to-assume|workload_identity_provider|service_account|client-id|tenant-id|connection_id)$/;
/** Commands of others, with their flags. */
const FOREIGN = /\b(?:docker|az|aws|gcloud|cosign|git) [^`,)]*/g;
/** What a test of an image starts. */
const COMMAND_OF_AN_IMAGE = /\["\/.*\]/g;
const CAPITALS = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
const FLAG = /(?<![\w-])--(?:no-)?([a-z][a-z-]*)/g;
/** `name: value`, in backticks or at the start of a line. */
const PAIR = /(?:^ *|`|by )([a-z][a-z_-]*): /gm;
const OF_WORKFLOWS = /permissions:|\$\{\{|\bthe secrets? |\bthis step\b|\bthe job\b|\bworkflow\b|\brunner\b/;

/** Every input that there is anywhere and that no other word looks like. */
const all: Set<string> = new Set();
const bySurface = new Map<Walk, ReadonlyMap<Door, Settings>>();
beforeAll(async () => {
  for (const walk of walks) {
    const doors = await settingsOf(walk.readers);
    bySurface.set(walk, doors);
    for (const { inputs } of doors.values()) for (const name of inputs) all.add(name);
  }
});

/** What is wrong with a text at a door; nothing where it fits. */
function judge(text: string, door: Door, { inputs, names }: Settings): string[] {
  const own = text.replace(FOREIGN, '').replace(COMMAND_OF_AN_IMAGE, '');
  const found = (pattern: RegExp) => [...own.matchAll(pattern)].map(([whole, name]) => name ?? whole);
  const isTerminal = door === 'terminal';
  const isKey = (name: string) => OF_ENTRIES.test(name) || (!isTerminal && KEYS.test(name));
  const known = (name: string) => inputs.has(name) || isKey(name);
  const words = own.split(/[^\w-]+/).filter((word) => word.includes('-') && all.has(word));
  return [
    ...found(CAPITALS).filter((name) => !names.has(name) && !OF_EVERYBODY.test(name)),
    ...found(FLAG).filter((name) => !isTerminal || !inputs.has(name)),
    ...found(PAIR).filter((name) => (isTerminal ? !isKey(name) : !known(name))),
    ...words.filter((name) => !known(name)),
    ...(isTerminal ? (own.match(OF_WORKFLOWS) ?? []) : []),
  ];
}

describe('every advice fits its door', () => {
  test.each(
    walks.flatMap((walk) => Object.keys(walk.advice).map((name) => [walk.folder, name, walk] as const)),
  )('%s: %s', (_, name, walk) => {
    const wrong = [...(bySurface.get(walk) ?? [])].flatMap(([door, settings]) => {
      const text = adviceAt(walk.advice[name], door);
      const found = text === undefined ? [] : judge(text, door, settings);
      return found.length === 0 ? [] : [`${door}: ${found.join(', ')} in: ${text}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Words of one door, by which a sentence in the sources is known to be for it alone. */
const MARKED =
  /permissions: \{|\bgithub-token\b|\$\{\{|login (?:step|action)|multiarch login|the job again|(?:secrets?|variables?|inputs?) [A-Z]+_[A-Z]|the job that calls/;

/** What an input is said to be, next to the others of its door. */
const DECLARATIONS = /\/inputs\/declared\/|\/login\/(?:providers|report)\.ts$/;

test('what is written elsewhere names nothing that only one door has', () => {
  const walked = walks.flatMap(({ advice }) =>
    Object.values(advice).flatMap((one) => DOORS.map((door) => adviceAt(one, door) ?? '')),
  );
  const found = readMembers()
    .filter(({ folder }) => folder.startsWith('packages/') && !/cli|testbed/.test(folder))
    .flatMap(({ folder, sources }) => {
      const doors = [...bySurface].filter(([walk]) => walk.folder === folder).map(([, settings]) => settings);
      return sources
        .filter(({ isTest, file }) => !isTest && !DECLARATIONS.test(file))
        .flatMap(({ file, text }) =>
          textsOf(text)
            .filter(
              (piece) => isForOneDoor(piece, doors) && !walked.some((one) => one.includes(piece.trim())),
            )
            .map((piece) => `${file}: ${piece.trim()}`),
        );
    });
  expect(found).toEqual([]);
});

/** A sentence with a word of one door, with a value for an input, or with an input that not every door has. */
function isForOneDoor(piece: string, doors: readonly ReadonlyMap<Door, Settings>[]): boolean {
  if (MARKED.test(piece)) return true;
  if (!piece.trim().includes(' ')) return false;
  const pairs = [...piece.matchAll(/(?<![\w-])([a-z][a-z-]*): ['"[a-z<$]/g)].map(([, name]) => name ?? '');
  const words = piece.split(/[^\w-]+/).filter((word) => word.includes('-') && all.has(word));
  const isEverywhere = (name: string) =>
    doors.some((settings) => [...settings.values()].every(({ inputs }) => inputs.has(name)));
  return (
    pairs.some((name) => all.has(name) && name.includes('-')) || words.some((name) => !isEverywhere(name))
  );
}

test.each(['build', 'promote'])('the jobs of %s.yaml say where they are read', (name) => {
  const workflow: unknown = parse(read(`.github/workflows/${name}.yaml`));
  expect(workflow).toMatchObject({ env: { MULTIARCH_DOOR: `${name}-workflow` } });
  expect(DOORS).toContain(`${name}-workflow`);
});

describe('a fault is found', () => {
  const settings: Settings = {
    inputs: new Set(['emulation', 'free-space']),
    names: new Set(['IMAGE_SECRETS']),
  };
  test.each<[Door, string, readonly string[]]>([
    ['build-workflow', 'Set `emulation: true`, or add to the secret IMAGE_SECRETS.', []],
    ['build-workflow', 'Name a mirror by `buildkit-image`.', ['buildkit-image']],
    ['build-workflow', 'Set the secret DOCKER_PASSWORD.', ['DOCKER_PASSWORD']],
    ['build-workflow', 'Give --emulation.', ['emulation']],
    ['action', 'Set `fre-space: true`.', ['fre-space']],
    ['terminal', 'Give --emulation, or log in (`docker login --username x`).', []],
    ['terminal', 'Give --emulate.', ['emulate']],
    ['terminal', 'Set `free-space: true`.', ['free-space']],
    ['terminal', 'add to the job:\n    permissions: { packages: write }', ['permissions', 'the job']],
    ['terminal', 'github-token: ${{ github.token }}', ['github-token', 'github-token', '${{']],
  ])('at %s: %s', (door, text, wrong) => {
    expect(judge(text, door, settings)).toEqual(wrong);
  });
});
