import { expect, test } from 'vitest';
import { chooseRunner, parseRunners } from './runners.js';

test.each<[string, string, object]>([
  ['nothing', '', { byPlatform: [] }],
  [
    'lines',
    'linux/arm64=my-arm\r\n\n default = ubuntu-22.04 ',
    {
      byPlatform: [{ platform: 'linux/arm64', runner: 'my-arm' }],
      otherwise: 'ubuntu-22.04',
    },
  ],
  ['a label with =', 'linux/arm64=a=b', { byPlatform: [{ platform: 'linux/arm64', runner: 'a=b' }] }],
  [
    'lines with JSON',
    'linux/arm64=["self-hosted", "ARM64"]\nlinux/amd64={"group":"big"}',
    {
      byPlatform: [
        { platform: 'linux/arm64', runner: ['self-hosted', 'ARM64'] },
        { platform: 'linux/amd64', runner: { group: 'big' } },
      ],
    },
  ],
  [
    'an object',
    ' {"linux/amd64": "x", "linux/arm64": ["a"], "default": {"group": "g", "labels": "l"}}',
    {
      byPlatform: [
        { platform: 'linux/amd64', runner: 'x' },
        { platform: 'linux/arm64', runner: ['a'] },
      ],
      otherwise: { group: 'g', labels: ['l'] },
    },
  ],
])('reads %s', (_, text, expected) => {
  expect(parseRunners(text)).toEqual(expected);
});

test.each([
  ['a line without =', 'linux/arm64', "runners: 'linux/arm64' has no '='; accepted: lines platform=label"],
  ['an empty label', 'linux/arm64=', `"" for 'linux/arm64' is not a runner`],
  ['a platform that is none', 'arm64=x', "runners: 'arm64' is not a platform"],
  ['a platform twice', 'linux/arm64=x\nlinux/aarch64=y', "'linux/aarch64' is given twice"],
  ['default twice', 'default=x\ndefault=y', "'default' is given twice"],
  ['broken JSON', '{"linux/arm64": }', 'is not valid JSON'],
  ['broken JSON in a line', 'linux/arm64=["a"', `'linux/arm64=["a"' is not valid JSON`],
  ['a number', '{"linux/arm64": 1}', "1 for 'linux/arm64' is not a runner"],
  ['no labels', '{"linux/arm64": []}', "[] for 'linux/arm64' is not a runner"],
  ['a group without a name', '{"linux/arm64": {"labels": ["x"]}}', 'is not a runner'],
  ['a member that GitHub does not know', '{"linux/arm64": {"group": "g", "label": "x"}}', 'is not a runner'],
])('refuses %s', (_, text, message) => {
  expect(() => parseRunners(text)).toThrow(message);
});

/** platform, `runners`, `emulation`, the runner and whether it emulates */
test.each<[string, string, boolean, unknown, boolean]>([
  ['linux/amd64', '', false, 'ubuntu-24.04', false],
  ['linux/arm64', '', false, 'ubuntu-24.04-arm', false],
  ['linux/arm64', '', true, 'ubuntu-24.04-arm', false],
  ['linux/arm64/v8', '', false, 'ubuntu-24.04-arm', false],
  ['linux/amd64/v3', '', false, 'ubuntu-24.04', false],
  ['linux/arm/v7', '', true, 'ubuntu-24.04', true],
  ['linux/s390x', '', true, 'ubuntu-24.04', true],
  ['linux/s390x', 'linux/s390x=z', false, 'z', false],
  ['linux/arm/v6', 'linux/arm=pi', false, 'pi', false],
  ['linux/arm/v6', 'linux/arm=pi\nlinux/arm/v6=old', false, 'old', false],
  ['linux/arm/v7', 'linux/arm/v6=old\ndefault=any', false, 'any', false],
  ['linux/amd64', 'linux/arm64=x', false, 'ubuntu-24.04', false],
  ['linux/amd64', 'default=["self-hosted"]', false, ['self-hosted'], false],
  ['linux/amd64', 'default=mine', true, 'mine', true],
  ['linux/arm64', 'linux/arm64=ubuntu-26.04-arm', true, 'ubuntu-26.04-arm', false],
  ['linux/arm64', 'default=ubuntu-24.04', true, 'ubuntu-24.04', true],
  ['linux/amd64', 'default=ubuntu-latest', true, 'ubuntu-latest', false],
])('%s with runners %j and emulation %s', (platform, text, emulation, runner, emulated) => {
  expect(chooseRunner(platform, parseRunners(text), emulation)).toEqual({ runner, emulation: emulated });
});

test.each([
  [
    'linux/arm/v7',
    '',
    "no runner is known for 'linux/arm/v7'; accepted: a line 'linux/arm/v7=<label>' in 'runners', or 'emulation'",
  ],
  ['windows/amd64', '', "accepted: a line 'windows/amd64=<label>' in 'runners'"],
  [
    'linux/arm64',
    'default=ubuntu-24.04',
    "'ubuntu-24.04' for 'linux/arm64' is an amd64 machine; accepted: an arm64 runner, or 'emulation'",
  ],
  ['linux/amd64', 'default=ubuntu-24.04-arm', 'is an arm64 machine'],
  ['linux/amd64', 'default=ubuntu-slim', 'has no Docker daemon'],
])('%s with runners %j is refused', (platform, text, message) => {
  expect(() => chooseRunner(platform, parseRunners(text), false)).toThrow(message);
});
