import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { builderTestFile, readTestedConfig, statusOfTest } from './builder-test.js';

const fileOf = (leg: Parameters<typeof legOf>[0]) => JSON.parse(builderTestFile(legOf(leg), [])).target;

describe('what bake is told', () => {
  test.each([
    ['true', 'RUN --network=none ["/bin/sh","-c","true"]'],
    ['["/app", "--version"]', 'RUN --network=none ["/app","--version"]'],
    ['one\ntwo', 'RUN --network=none ["/bin/sh","-c","one\\ntwo"]'],
    ['echo ${HOME} %{if} $HOME', 'RUN --network=none ["/bin/sh","-c","echo $${HOME} %%{if} $HOME"]'],
    ['cat <<E\nx\nE', 'RUN --network=none ["/bin/sh","-c","cat <<E\\nx\\nE"]'],
  ])('runs %j as one step without a network', (smokeTest, step) => {
    expect(fileOf({ smokeTest }).test['dockerfile-inline']).toBe(`FROM image\n${step}\n`);
  });

  test('lets it reach a network where that was asked for', () => {
    const { test: step } = fileOf({ smokeTest: 'true', smokeTestNetwork: true });
    expect(step['dockerfile-inline']).toContain('RUN --network=default ');
  });

  test('is the same image, of which no text is a template', () => {
    const { image } = fileOf({ smokeTest: 'true', buildArgs: { A: '${B}' }, target: 'app' });
    expect(image).toMatchObject({ args: { A: '$${B}' }, target: 'app', platforms: ['linux/amd64'] });
  });
});

test('the status of a test is that of its step', () => {
  expect(statusOfTest('ERROR: process "/x" did not complete successfully: exit code: 42')).toBe(42);
  expect(statusOfTest('ERROR: no builder')).toBeUndefined();
});

test('what is not said to be tested is not pushed', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const config = `sha256:${'a'.repeat(64)}`;
  expect(readTestedConfig(legOf({}), bytes({ image: { 'containerimage.config.digest': config } }), '')).toBe(
    config,
  );
  expect(() => readTestedConfig(legOf({}), bytes({ test: {} }), '')).toThrow('does not say which image');
});
