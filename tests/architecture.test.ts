import { describe, expect, test } from 'vitest';
import { bundleFiles, importsOf, type Member, packageName, read, readMembers } from './workspace.js';

/** Who may import whom; `docs/decisions` says why. A package that is not here does not exist yet. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/oci': [],
  'packages/registry': ['@multiarch/oci'],
  'packages/credentials': ['@multiarch/oci'],
  'packages/plan': ['@multiarch/oci'],
  'packages/lifecycle': ['@multiarch/oci', '@multiarch/plan', '@multiarch/registry'],
  'packages/builder': ['@multiarch/oci', '@multiarch/plan', '@multiarch/lifecycle'],
  'packages/testbed': ['@multiarch/oci'],
  'packages/infra': ['@multiarch/oci', '@multiarch/plan'],
  'packages/cli': [
    '@multiarch/oci',
    '@multiarch/plan',
    '@multiarch/registry',
    '@multiarch/credentials',
    '@multiarch/lifecycle',
    '@multiarch/builder',
  ],
};
const ACTIONS_MAY_IMPORT = [
  '@multiarch/oci',
  '@multiarch/plan',
  '@multiarch/registry',
  '@multiarch/credentials',
  '@multiarch/lifecycle',
  '@multiarch/builder',
  '@multiarch/door',
];
const TESTBED = '@multiarch/testbed';

/** Texts that only a cloud SDK puts into a bundle. */
const CLOUD_SDKS = ['@aws-sdk', '@smithy/', 'google-auth-library', 'gaxios', 'ECRClient'];
const WITHOUT_CLOUD = ['actions/plan', 'actions/manifest', 'actions/promote'];

const members = readMembers();
const isAction = ({ folder }: Member): boolean => folder.startsWith('actions/');
const dependencies = ({ manifest }: Member): string[] => Object.keys(manifest.dependencies ?? {});
const ours = (names: readonly string[]): string[] => names.filter((name) => name.startsWith('@multiarch/'));

test('every package and action is found, with sources', () => {
  const folders = members.map(({ folder }) => folder);
  expect(folders).toEqual(expect.arrayContaining([...Object.keys(MAY_IMPORT), ...WITHOUT_CLOUD]));
  for (const { folder, sources } of members) expect(sources.length, folder).toBeGreaterThan(0);
});

describe.each(members.map((member) => [member.folder, member] as const))('%s', (folder, member) => {
  test('depends only on the packages that it may import', () => {
    const allowed = isAction(member) ? ACTIONS_MAY_IMPORT : MAY_IMPORT[folder];
    expect(allowed, `${folder} is not in the table of who may import whom`).toBeDefined();
    expect(ours(dependencies(member)).filter((name) => !allowed?.includes(name))).toEqual([]);
  });

  test('needs the testbed only for development', () => {
    expect(dependencies(member)).not.toContain(TESTBED);
  });

  test('knows GitHub Actions only where it is an action', () => {
    const all = [...dependencies(member), ...Object.keys(member.manifest.devDependencies ?? {})];
    if (!isAction(member)) expect(all.filter((name) => name.startsWith('@actions/'))).toEqual([]);
  });

  test('is ESM whose imports have no effects, so that a bundle may leave out what is unused', () => {
    expect(member.manifest.type).toBe('module');
    const entryOnly = isAction(member) && member.manifest.name !== '@multiarch/door';
    if (!entryOnly) expect(member.manifest.sideEffects, 'package.json: "sideEffects": false').toBe(false);
  });

  test('imports only what its package.json declares', () => {
    const undeclared = member.sources.flatMap(({ file, text, isTest }) => {
      const { manifest } = member;
      const declared = {
        ...manifest.dependencies,
        // What a construct's user has, too, and may be there once alone.
        ...manifest.peerDependencies,
        ...(isTest ? { ...manifest.devDependencies, vitest: '' } : {}),
      };
      return importsOf(text)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .filter((name) => !(packageName(name) in declared))
        .map((name) => `${file}: ${name}`);
    });
    expect(undeclared).toEqual([]);
  });

  test('ships nothing that only tests need', () => {
    const shipped = member.sources.filter(({ isTest }) => !isTest);
    const found = shipped.filter(({ text }) =>
      importsOf(text).some((name) => /\/testing(?:\.js$|\/)/.test(name)),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test('declares only what it imports', () => {
    const imported = new Set(member.sources.flatMap(({ text }) => importsOf(text)).map(packageName));
    expect(dependencies(member).filter((name) => !imported.has(name))).toEqual([]);
  });
});

describe.each(WITHOUT_CLOUD)('%s starts without a cloud SDK', (folder) => {
  test('in what it depends on', () => {
    const names = members.filter((member) => member.folder === folder).flatMap(dependencies);
    expect(names.filter((name) => CLOUD_SDKS.some((sdk) => name.startsWith(sdk)))).toEqual([]);
  });

  test('in its bundle', () => {
    const files = bundleFiles(folder);
    expect(files, `no bundle in ${folder}/dist; run: make bundle`).not.toEqual([]);
    const found = files.flatMap((file) => {
      const text = read(file);
      return CLOUD_SDKS.filter((marker) => text.includes(marker)).map((marker) => `${file}: ${marker}`);
    });
    expect(found).toEqual([]);
  });
});

/** Texts that only Sigstore's libraries put into a bundle. */
const SIGSTORE = ['VerificationError', 'TransparencyLogEntry', 'tuf-repo-cdn'];
const withSigstore = (files: readonly string[]) =>
  files.filter((file) => SIGSTORE.some((marker) => read(file).includes(marker)));

test.each(['actions/plan', 'actions/manifest', 'actions/build', 'actions/login'])(
  '%s has nothing that verifies signatures',
  (folder) => {
    expect(withSigstore(bundleFiles(folder))).toEqual([]);
  },
);

test('actions/promote loads what verifies signatures when it is asked for, and not before', () => {
  const files = bundleFiles('actions/promote');
  const index = 'actions/promote/dist/index.js';
  expect(files).toContain(index);
  expect(withSigstore([index])).toEqual([]);
});

test('the markers of a cloud SDK are found where there is one', () => {
  const login = bundleFiles('actions/login').map(read).join();
  expect(CLOUD_SDKS.filter((marker) => login.includes(marker))).not.toEqual([]);
});
