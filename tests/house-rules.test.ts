import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exists, read, readMembers, readSources, type Source, withoutComments } from './workspace.js';

const LONGEST_FILE = 320;
const LONGEST_README = 60;
/** Between the markers of `scripts/generate.ts`. */
const GENERATED_TABLE = /(?<=<!-- [\w-]+:start -->)[\s\S]*?(?=<!-- [\w-]+:end -->)/g;
const NAMES_THAT_SAY_NOTHING = /^(?:utils?|helpers|common|shared|misc|types|constants|managers?)$/;

/** The only places that may look at the process they run in; all others are given what they need. */
const READS_ENVIRONMENT = [
  /^actions\/door\/src\/(?:index|ahead)\.ts$/,
  /^actions\/[^/]+\/src\/(?:main|action|post|inputs)\.ts$/,
  /^packages\/(?:cli|infra)\/src\/main\.ts$/,
  /^packages\/testbed\//,
  /^(?:scripts|tests|e2e|bench)\//,
  /\.test\.ts$|\/testing(?:\.ts$|\/)/,
];

const members = readMembers();
const sources: Source[] = [
  ...members.flatMap((member) => member.sources),
  ...['scripts', 'tests', 'e2e', 'bench'].flatMap(readSources),
];

/** Each pattern is written so that it does not find itself. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['the type any', /(?::|\bas|<|\|)\s*any\b(?!\s+\w)/],
  ['a mock of a module', /\bvi\s*\.\s*(?:do)?mock\b/i],
  ['a default export', /^export\s+default\b/m],
  ['a skipped test', /\b(?:test|it|describe)\.(?:skip|todo|fails)\b/],
  ['a focused test', /\b(?:test|it|describe)\.only\b/],
  ['a test that is called otherwise than test', /import \{[^}]*\bit\b(?! as)[^}]*\} from 'vitest'/],
  ['a number of a list that nobody else has', /['"`]E\d{1,2}[ ,:]/],
  ['a retried test', /\bretry:\s*[1-9]\d*\s*[,}]\s*(?:\)|,\s*(?:async\s*)?\()/],
  ['a switched-off check', /@ts-(?:ignore|nocheck|expect-error)\b/],
];

test('there are sources', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test.each(FORBIDDEN)('no source has %s', (_, pattern) => {
  const found = sources
    .filter(({ text }) => pattern.test(withoutComments(text)))
    .map(({ file, text }) => `${file}: ${pattern.exec(withoutComments(text))?.[0]}`);
  expect(found).toEqual([]);
});

test('no source is longer than a few screens', () => {
  const long = sources.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
});

test('every file has a name that says what is in it', () => {
  const parts = sources.flatMap(({ file }) =>
    file.split('/').map((part) => ({ file, name: part.replace(/\..*$/, '') })),
  );
  expect(parts.filter(({ name }) => NAMES_THAT_SAY_NOTHING.test(name)).map(({ file }) => file)).toEqual([]);
});

test('only entry points read the environment or print', () => {
  const pattern = /\bprocess\.(?:env\b|argv\b|stdout\b|stderr\b|exit\b)|\bconsole\./;
  const found = sources
    .filter(({ file }) => !READS_ENVIRONMENT.some((allowed) => allowed.test(file)))
    .filter(({ text }) => pattern.test(withoutComments(text)))
    .map(({ file }) => file);
  expect(found).toEqual([]);
});

test('tests that start Docker are where they do not run side by side', () => {
  const starts = sources.filter(({ isTest, text }) => isTest && /\bawait startDocker\(/.test(text));
  const apart = /\.engine\.test\.ts$|^e2e\/|^packages\/testbed\/src\/(?:engines|debian)\//;
  expect(starts.length).toBeGreaterThan(0);
  expect(starts.filter(({ file }) => !apart.test(file)).map(({ file }) => file)).toEqual([]);
});

test('tests that need more than Node ask first whether this machine has it', () => {
  const pattern =
    /\b(?:startDocker|startRegistry|startOlareg|ensure(?:Tool|Act\w*)|openStage|openThreeAccounts|runAct)\(/;
  const needy = sources.filter(
    ({ isTest, file, text }) => isTest && pattern.test(text) && /\.test\.ts$/.test(file),
  );
  expect(needy.length).toBeGreaterThan(10);
  expect(needy.filter(({ text }) => !/\bcanBring\(/.test(text)).map(({ file }) => file)).toEqual([]);
});

describe.each(members.map((member) => [member.folder, member] as const))('%s', (folder) => {
  test('has a README of about a screen', () => {
    expect(exists(join(folder, 'README.md')), `${folder}/README.md is missing`).toBe(true);
    const written = read(join(folder, 'README.md')).replace(GENERATED_TABLE, '');
    expect(written.trimEnd().split('\n').length).toBeLessThanOrEqual(LONGEST_README);
  });
});

/** `door` is what the actions share, no action itself. */
const actions = members.filter(({ folder }) => folder.startsWith('actions/') && basename(folder) !== 'door');

describe.each(actions.map(({ folder }) => folder))('%s/action.yml', (folder) => {
  const file = join(folder, 'action.yml');

  test('runs on node24, from bundles that are there', () => {
    const { runs } = parse(read(file)) as { runs: Record<string, string> };
    expect(runs.using).toBe('node24');
    const bundles = ['main', 'pre', 'post'].flatMap((step) => runs[step] ?? []);
    expect(bundles).toContain('dist/index.js');
    expect(bundles.filter((bundle) => !exists(join(folder, bundle)))).toEqual([]);
  });

  test('describes every input and output', () => {
    const { name, description, inputs, outputs } = parse(read(file)) as Record<
      string,
      Record<string, unknown>
    >;
    expect(name).toBeTruthy();
    expect(description).toBeTruthy();
    const all = Object.entries({ ...inputs, ...outputs }) as [string, { description?: string } | null][];
    expect(all.filter(([, entry]) => !entry?.description).map(([input]) => input)).toEqual([]);
  });
});
