import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canBring, canBringZizmor, ensureActionlint, ensureZizmor } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentedWorkflows } from './act/documented-yaml.js';
import { copyProduct } from './act/product.js';
import { complaints } from './act/validation.js';
import { root } from './multiarch.js';

const workflows = globSync('.github/workflows/*.yaml', { cwd: root }).sort();
const actions = globSync('actions/*/action.yml', { cwd: root }).sort();
const documented = documentedWorkflows();
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Scripts are not checked: the workflows have lines, not scripts. */
const ACTIONLINT = [
  '-no-color',
  '-shellcheck=',
  '-pyflakes=',
  '-config-file',
  join(root, '.github/actionlint.yaml'),
];

test('there are workflows, actions and examples', () => {
  expect(workflows).toEqual(
    expect.arrayContaining(['build', 'ci', 'release'].map((name) => `.github/workflows/${name}.yaml`)),
  );
  expect(actions.length).toBeGreaterThanOrEqual(4);
  expect(documented.length).toBeGreaterThanOrEqual(8);
});

describe("GitHub's language service", () => {
  test.each([...workflows, ...actions])('has no complaint about %s', async (file) => {
    expect(await complaints(file, read(file))).toEqual([]);
  });

  test.each(documented.map(({ where, text }) => [where, text]))(
    'has no complaint about %s',
    async (_, text) => {
      expect(await complaints('.github/workflows/example.yaml', text)).toEqual([]);
    },
  );

  test.each([
    ['an input that there is not', '    with: { imagse: a }', 'imagse'],
    ['a secret that there is not', '    secrets: { TOKEN: a }', 'TOKEN'],
    ['an expression that cannot be read', '    with: { images: "${{ github. }}" }', ''],
  ])('finds %s', async (_, line, name) => {
    const call = `on: push\njobs:\n  image:\n    uses: org/multiarch/.github/workflows/build.yaml@v1\n${line}\n`;
    const found = await complaints('.github/workflows/example.yaml', call);
    expect(found).toEqual([expect.stringContaining(name)]);
  });
});

describe.runIf(await canBring('go'))('actionlint', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'multiarch-lint-'));
    await copyProduct(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(workflows)('has no complaint about %s', async (file) => {
    const { stdout } = await execa(await ensureActionlint(), [...ACTIONLINT, file], {
      cwd: folder,
      reject: false,
    });
    expect(stdout).toBe('');
  });

  test.each(documented.map(({ where, text }) => [where, text]))(
    'has no complaint about %s',
    async (_, text) => {
      const { stdout } = await execa(await ensureActionlint(), [...ACTIONLINT, '-'], {
        cwd: folder,
        input: text,
        reject: false,
      });
      expect(stdout).toBe('');
    },
  );
});

describe.runIf(await canBringZizmor())('zizmor', () => {
  test('has no complaint about workflows, actions and dependabot, pedantic as it can be', async () => {
    const args = [
      '--offline',
      '--no-progress',
      '--persona=pedantic',
      '--format=plain',
      '--config=.github/zizmor.yml',
      '.github',
      ...actions,
    ];
    const { stdout, exitCode } = await execa(await ensureZizmor(), args, { cwd: root, reject: false });
    expect(exitCode, stdout).toBe(0);
  });

  test('has no complaint about the examples, but that they follow a tag and pass on all secrets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'multiarch-lint-'));
    try {
      await cp(join(root, 'examples'), join(folder, '.github/workflows'), { recursive: true });
      const args = ['--offline', '--no-progress', '--format=json', folder];
      const { stdout } = await execa(await ensureZizmor(), args, { reject: false });
      const findings = JSON.parse(stdout) as { ident: string }[];
      expect(findings.length).toBeGreaterThan(0);
      const accepted = ['unpinned-uses', 'secrets-inherit'];
      expect(findings.map(({ ident }) => ident).filter((ident) => !accepted.includes(ident))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
