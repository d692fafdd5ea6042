import type { Digest } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { advising } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { BuildMetadata } from '../docker/metadata.js';
import type { Run } from '../docker/process-runner.js';
import { legOf } from '../testing/leg-fixture.js';
import { assertTested, removeLeftTest, runSmokeTest, systemDeadline, testArguments } from './smoke-test.js';

const digest = (text: string): Digest => digestOf(new TextEncoder().encode(text));
const [config, manifest] = [digest('config'), digest('manifest')];
const name = 'multiarch-x';
const image = 'multiarch-smoke-test:multiarch-x';

test('the container of a test that is cancelled is removed with its image', async () => {
  const commands: string[] = [];
  const run: Run = async (_, args, { removes }) => {
    commands.push(`${args.slice(0, 2).join(' ')}${removes ? ' (removes)' : ''}`);
    if (args[0] === 'run') throw new Error('cancelled');
    return { exitCode: 0, stdout: JSON.stringify({ Id: config }), stderr: '' };
  };
  const runtime = {
    ...{ run, deadline: systemDeadline, process: { env: {}, cwd: '/' }, redact: (text: string) => text },
    log: { debug: () => {}, info: () => {}, warning: () => {} },
  };
  const cancelled = runSmokeTest(legOf({ smokeTest: 'app' }), name, { config, warnings: [] }, runtime);
  await expect(cancelled).rejects.toThrow('cancelled');
  expect(commands.slice(2)).toEqual(['rm --force (removes)', 'image rm (removes)']);
});

describe('testArguments', () => {
  test('hands a script to the shell of the image, in one piece', () => {
    expect(testArguments(legOf(), 'app "$X" | $(id)', name).slice(-5)).toEqual([
      ...['--entrypoint', '/bin/sh', image, '-c', 'app "$X" | $(id)'],
    ]);
  });

  test('starts a program without a shell', () => {
    expect(testArguments(legOf(), '["/app", "--version"]', name).slice(-4)).toEqual([
      ...['--entrypoint', '/app', image, '--version'],
    ]);
  });

  test('gives a test its own files, and no network', () => {
    expect(testArguments(legOf(), 'app', name).slice(0, -5)).toEqual([
      ...['run', '--rm', '--name', name, '--pull', 'never', '--platform', 'linux/amd64'],
      ...['--cap-drop', 'ALL', '--cap-add', 'CHOWN', '--cap-add', 'DAC_OVERRIDE', '--cap-add', 'FOWNER'],
      ...['--cap-add', 'SETGID', '--cap-add', 'SETUID', '--security-opt', 'no-new-privileges'],
      ...['--pids-limit', '1024', '--memory', '4g', '--network', 'none'],
    ]);
  });

  test('gives it a network where that is asked for', () => {
    const open = testArguments(legOf({ smokeTestNetwork: true }), 'app', name);
    expect(open).not.toContain('--network');
    expect(testArguments(legOf({ smokeTestNetwork: false }), 'app', name)).toContain('none');
  });
});

/** An engine that says this of its image, whose containers end in this way. */
function engine(image: object, exitCode = 0, stderr = '', made: Partial<BuildMetadata> = { config }) {
  const commands: string[] = [];
  const log: string[] = [];
  const run: Run = async (_, args) => {
    commands.push(args.slice(0, 2).join(' '));
    if (args[0] === 'run') return { exitCode, stdout: 'said topsecret\n', stderr };
    return { exitCode: 0, stdout: `${JSON.stringify(image)}\n`, stderr: '' };
  };
  const add = (line: string) => void log.push(line);
  const waits: (number | 'over')[] = [];
  const runtime = {
    deadline: (milliseconds: number) => {
      waits.push(milliseconds);
      return () => void waits.push('over');
    },
    run,
    log: { debug: add, info: add, warning: add },
    process: { env: {}, cwd: '/' },
    redact: (text: string) => text.replaceAll('topsecret', '***'),
  };
  const test = (smokeTest = 'app') =>
    runSmokeTest(
      legOf({ smokeTest }),
      name,
      { pushed: { digest: manifest }, warnings: [], ...made },
      runtime,
    );
  return { test, commands, waits, runtime };
}

describe('runSmokeTest', () => {
  test.each([
    ['its older store', config],
    ['containerd', manifest],
  ])('tests what was built, as the engine names it with %s, and removes it', async (_, id) => {
    const { test, commands, waits } = engine({ Id: id });
    expect(await test()).toBe(config);
    expect(waits).toEqual([600_000, 'over']);
    expect(commands).toEqual(['image inspect', 'run --rm', 'image rm']);
  });

  test('takes the engine’s word for the configuration where Buildx does not say', async () => {
    const noted = { annotations: { 'config.digest': config } };
    const { test } = engine({ Id: manifest, Descriptor: noted }, 0, '', {});
    expect(await test()).toBe(config);
    for (const image of [
      { Id: digest('other'), Descriptor: noted },
      { Id: manifest },
      { Id: manifest, Descriptor: {} },
    ])
      await expect(engine(image, 0, '', {}).test()).rejects.toMatchObject({ code: 'BUILD' });
  });

  test('tests nothing else', async () => {
    const { test, commands } = engine({ Id: digest('other') });
    await expect(test()).rejects.toMatchObject({ code: 'BUILD', message: /the engine has sha256:\w+ where/ });
    expect(commands).toEqual(['image inspect', 'image rm']);
  });

  test.each([
    [1, '', 'Nothing was pushed'],
    [127, '', '["/app", "--version"]'],
    [127, 'exec: "/bin/sh": stat /bin/sh: no such file or directory', '["/app", "--version"]'],
    [137, '', 'more than 4 GiB of memory'],
    [1, 'exec /bin/sh: exec format error', 'is not for linux/amd64'],
  ])('says that the test ended with %d %s', async (exitCode, stderr, advice) => {
    const { test, commands } = engine({ Id: config }, exitCode, stderr);
    await expect(test()).rejects.toMatchObject({
      code: 'BUILD',
      message: expect.stringMatching(
        new RegExp(`^cpu on linux/amd64: the smoke test ended with status ${exitCode}\\nsaid \\*\\*\\*`),
      ),
      advice: advising(advice),
    });
    expect(commands.at(-1)).toBe('image rm');
  });
});

describe('a test that does not end', () => {
  test('is removed after ten minutes, which ends it', async () => {
    const { promise: removed, resolve } = Promise.withResolvers<void>();
    const commands: string[] = [];
    const run: Run = async (_, args) => {
      commands.push(args.join(' '));
      if (args[0] === 'rm') resolve();
      if (args[0] === 'run') await removed;
      return { exitCode: args[0] === 'run' ? 137 : 0, stdout: JSON.stringify({ Id: config }), stderr: '' };
    };
    const { runtime } = engine({ Id: config });
    // Time passes once the test is there.
    const deadline = (_: number, late: () => void) => {
      queueMicrotask(late);
      return () => {};
    };
    const made = { config, pushed: { digest: manifest }, warnings: [] };
    const test = runSmokeTest(legOf({ smokeTest: 'app' }), name, made, { ...runtime, run, deadline });
    await expect(test).rejects.toMatchObject({
      code: 'BUILD',
      message: 'cpu on linux/amd64: the smoke test did not end within 10 minutes',
    });
    expect(commands.slice(2)).toEqual([`rm --force --volumes ${name}`, `image rm --force ${image}`]);
  });

  test('is timed by a clock that stops', async () => {
    const ends: string[] = [];
    systemDeadline(1, () => ends.push('never'))();
    await new Promise<void>((resolve) => void systemDeadline(2, resolve));
    expect(ends).toEqual([]);
  });
});

test('what a killed one left is removed', async () => {
  const { runtime, commands } = engine({ Id: config });
  await removeLeftTest(name, runtime);
  expect(commands).toEqual(['rm --force', 'image rm']);
});

describe('assertTested', () => {
  test('is content with the same configuration alone', () => {
    assertTested(legOf(), config, [config]);
    for (const pushed of [[manifest], [], [config, config]])
      expect(() => assertTested(legOf(), config, pushed)).toThrow(/tested was .* but pushed/);
  });
});
