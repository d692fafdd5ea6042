import type { Digest } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { describe, expect, it } from 'vitest';
import type { BuildMetadata } from '../docker/metadata.js';
import type { Run } from '../docker/process-runner.js';
import { legOf } from '../testing/leg-fixture.js';
import { assertTested, runSmokeTest, testArguments } from './smoke-test.js';

const digest = (text: string): Digest => digestOf(new TextEncoder().encode(text));
const [config, manifest] = [digest('config'), digest('manifest')];
const name = 'multiarch-smoke-test:x';

describe('testArguments', () => {
  it('hands a script to the shell of the image, in one piece', () => {
    expect(testArguments(legOf(), 'app "$X" | $(id)', name)).toEqual([
      ...['run', '--rm', '--pull', 'never', '--platform', 'linux/amd64'],
      ...['--entrypoint', '/bin/sh', name, '-c', 'app "$X" | $(id)'],
    ]);
  });

  it('starts a program without a shell', () => {
    expect(testArguments(legOf(), '["/app", "--version"]', name).slice(-4)).toEqual([
      ...['--entrypoint', '/app', name, '--version'],
    ]);
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
  const surroundings = {
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
      surroundings,
    );
  return { test, commands };
}

describe('runSmokeTest', () => {
  it.each([
    ['its older store', config],
    ['containerd', manifest],
  ])('tests what was built, as the engine names it with %s, and removes it', async (_, id) => {
    const { test, commands } = engine({ Id: id });
    expect(await test()).toBe(config);
    expect(commands).toEqual(['image inspect', 'run --rm', 'image rm']);
  });

  it('takes the engine’s word for the configuration where Buildx does not say', async () => {
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

  it('tests nothing else', async () => {
    const { test, commands } = engine({ Id: digest('other') });
    await expect(test()).rejects.toMatchObject({ code: 'BUILD', message: /the engine has sha256:\w+ where/ });
    expect(commands).toEqual(['image inspect', 'image rm']);
  });

  it.each([
    [1, '', 'Nothing was pushed'],
    [127, '', '["/app", "--version"]'],
    [127, 'exec: "/bin/sh": stat /bin/sh: no such file or directory', '["/app", "--version"]'],
    [1, 'exec /bin/sh: exec format error', 'is not for linux/amd64'],
  ])('says that the test ended with %d %s', async (exitCode, stderr, advice) => {
    const { test, commands } = engine({ Id: config }, exitCode, stderr);
    await expect(test()).rejects.toMatchObject({
      code: 'BUILD',
      message: expect.stringMatching(
        new RegExp(`^cpu on linux/amd64: the smoke test ended with status ${exitCode}\\nsaid \\*\\*\\*`),
      ),
      advice: expect.stringContaining(advice),
    });
    expect(commands.at(-1)).toBe('image rm');
  });
});

describe('assertTested', () => {
  it('is content with the same configuration alone', () => {
    assertTested(legOf(), config, [config]);
    for (const pushed of [[manifest], [], [config, config]])
      expect(() => assertTested(legOf(), config, pushed)).toThrow(/tested was .* but pushed/);
  });
});
