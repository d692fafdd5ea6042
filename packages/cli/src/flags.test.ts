import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginReads } from '@multiarch/credentials';
import type { Plan } from '@multiarch/plan';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flagsOf, VERBS } from './flags/flag.js';
import { gitIn, runIn } from './testing.js';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-flags-'));
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
  await writeFile(join(directory, 'plan.json'), '{}');
  await gitIn(directory, 'init', '--quiet');
  await gitIn(directory, 'commit', '--quiet', '--allow-empty', '--message', 'first');
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const IMAGES = ['--images', 'ghcr.io/org/app'];

async function planOf(...flags: string[]): Promise<{ plan: Plan; err: string }> {
  const { status, out, err } = await runIn(directory, 'plan', '--json', ...flags);
  expect(status, err).toBe(0);
  return { plan: JSON.parse(out) as Plan, err };
}

describe('switches', () => {
  test.each([
    [['--no-push'], 'verify'],
    [['--push=false'], 'verify'],
    [['--push=FALSE'], 'verify'],
    [['--push'], 'branch'],
    [['--push=true'], 'branch'],
  ])('%j', async (flags, mode) => {
    expect((await planOf(...flags, ...IMAGES)).plan.mode).toBe(mode);
  });

  test('take no word', async () => {
    const { status, err } = await runIn(directory, 'plan', '--push', 'false', ...IMAGES);
    expect({ status, err }).toEqual({
      status: 2,
      err: "error: --push: is a switch, which takes no word 'false'; accepted: --push, --no-push, --push=false\n",
    });
    expect((await runIn(directory, 'plan', ...IMAGES, '--push', 'x')).err).toContain('too many arguments');
    expect((await runIn(directory, 'plan', ...IMAGES, '--push=x')).err).toContain("--push: 'x' is not known");
  });

  test('a choice that can be false has a switch too', async () => {
    expect((await planOf('--latest', 'true', ...IMAGES)).plan.variants[0]?.tags).toContainEqual({
      name: 'latest',
      mutable: true,
    });
    expect((await planOf('--no-cache', ...IMAGES)).plan.legs[0]?.cache).toBe('none');
    const { status, err } = await runIn(directory, 'plan', '--latest', 'maybe', ...IMAGES);
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining("'maybe' is not a known value"),
    });
  });
});

describe('given twice', () => {
  test('a list and lines add up', async () => {
    const { plan } = await planOf(
      ...['--images', 'ghcr.io/org/a', '--images', 'ghcr.io/org/b ghcr.io/org/c,ghcr.io/org/d'],
      ...['--build-args', 'A=1', '--build-args', 'B=x,y'],
      ...['--additional-tags', 'x', '--additional-tags', 'y'],
    );
    expect(plan.images).toEqual(['a', 'b', 'c', 'd'].map((name) => `ghcr.io/org/${name}`));
    expect(plan.legs[0]?.buildArgs).toEqual({ A: '1', B: 'x,y' });
    expect(plan.variants[0]?.tags.map(({ name }) => name)).toEqual(['main', 'x', 'y']);
  });

  test.each([
    ['--tag', 'a', '--tag', 'b'],
    ['--push', '--no-push'],
    ['--no-latest', '--latest', 'true'],
    ['--json', '--json'],
  ])('a scalar is refused: %s', async (...flags) => {
    const { status, err } = await runIn(directory, 'plan', ...IMAGES, ...flags);
    expect(status).toBe(2);
    expect(err).toMatch(/^error: option '--[a-z]+' is given twice; it takes one value\n/);
  });
});

describe('images are named in one grammar everywhere', () => {
  const images = 'ghcr.io/org/a ghcr.io/org/b,\n ghcr.io/org/c';

  test('plan', async () => {
    expect((await planOf('--images', images)).plan.images).toHaveLength(3);
  });

  test.each(['login', 'doctor'])('%s', async (verb) => {
    const { err } = await runIn(directory, verb, '--images', `${images} quay.io/org/d`);
    expect(err).toMatch(/ghcr\.io, quay\.io|ghcr\.io[\s\S]*quay\.io/);
  });

  test('promote', async () => {
    const flags = ['--from-images', 'ghcr.io/org/a', '--to-images', 'ghcr.io/org/b ghcr.io/org/a'];
    const { status, err } = await runIn(directory, 'promote', '--tag', 'x', ...flags);
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('is also where it comes from'),
    });
  });
});

describe('a flag without effect', () => {
  test.each([
    [['build', '--plan', 'plan.json', ...IMAGES], '--images: has no effect together with --plan'],
    [['build', '--plan', 'plan.json', '--no-push'], '--push: has no effect together with --plan'],
    [['build', '--dry-run', '--report', 'x', ...IMAGES], '--report: has no effect together with --dry-run'],
    [['manifest', '--plan', 'plan.json', '--tags', 'x'], '--tags: has no effect together with --plan'],
    [['manifest', '--report', 'x', ...IMAGES, '--tags', 'x'], '--report: has no effect without --plan'],
    [
      ['promote', '--rollback-to', 'x', '--to-images', 'ghcr.io/org/app', '--from-docker-config', 'x'],
      '--from-docker-config: has no effect together with --rollback-to',
    ],
    [['plan', '--free-space', ...IMAGES], "unknown option '--free-space'"],
  ])('is refused: %j', async (args, message) => {
    const { status, err } = await runIn(directory, ...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });

  test('is said where it depends on the checkout', async () => {
    const { err } = await planOf('--semver-tags', '--tag', 'x', ...IMAGES);
    expect(err).toBe('warning: --semver-tags changes nothing here (mode branch)\n');
    expect((await planOf(...IMAGES, '--platforms', 'linux/arm64')).err).toBe('');
  });
});

describe('help', () => {
  const help = async (...args: string[]) => {
    const { status, out } = await runIn(directory, ...args, '--help');
    expect(status).toBe(0);
    return out.replace(/\s+/g, ' ');
  };

  test.each(VERBS)('%s says what each flag does, and its default', async (verb) => {
    const shown = await help(verb);
    for (const { name, says, kind, default: otherwise } of flagsOf(verb)) {
      expect(shown).toMatch(new RegExp(`--(?:no-)?${name}\\b`));
      expect(shown).toContain(says.replaceAll('`', '').replace(/\s+/g, ' '));
      if (otherwise !== undefined && kind !== 'boolean') expect(shown).toContain(`(default: ${otherwise})`);
    }
    expect(shown).toContain('MULTIARCH_DEBUG');
  });

  test('names choices, and the variables that a login reads', async () => {
    expect(await help('plan')).toContain('--cache <choice> Where layers are cached: auto, ');
    const login = await help('login');
    for (const name of Object.keys(loginReads)) expect(login).toContain(name);
    expect(await help('build')).toContain('IMAGE_SECRETS');
  });

  test('says its version', async () => {
    expect(await runIn(directory, '--version')).toEqual({ status: 0, out: 'unreleased\n', err: '' });
  });
});
