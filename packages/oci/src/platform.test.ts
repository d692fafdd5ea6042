import { describe, expect, test } from 'vitest';
import { MultiarchError } from './errors/error.js';
import {
  formatPlatform,
  normalizePlatform,
  type Platform,
  parsePlatform,
  platformKey,
  samePlatform,
  satisfiesPlatform,
} from './platform.js';

const windows = (version: string, features?: readonly string[]): Platform => ({
  os: 'windows',
  architecture: 'amd64',
  'os.version': version,
  ...(features === undefined ? {} : { 'os.features': features }),
});

describe('platforms of a user', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/arm64/v8', 'linux/arm64/v8'],
    ['linux/arm64/v8.1', 'linux/arm64/v8.1'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/amd64/v4', 'linux/amd64/v4'],
    ['linux/ppc64le/power10', 'linux/ppc64le/power10'],
    ['linux/riscv64/rva23u64', 'linux/riscv64/rva23u64'],
    ['windows/amd64', 'windows/amd64'],
    [' Linux/ARM64 ', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/x86-64', 'linux/amd64'],
    ['linux/i386', 'linux/386'],
    ['linux/armhf', 'linux/arm'],
  ])("'%s' is %s, variants stay as they are written", (text, expected) => {
    expect(formatPlatform(parsePlatform(text))).toBe(expected);
  });

  const FORM = 'os/arch or os/arch/variant, e.g. linux/amd64, linux/arm64, linux/arm/v7';
  const LINUX = 'amd64, arm64, arm, 386, loong64, mips64, mips64le, ppc64le, riscv64, s390x';
  test.each([
    ['', 'is not a platform', FORM],
    ['arm64', 'is not a platform', FORM],
    ['linux/arm/v7/x', 'is not a platform', FORM],
    ['darwin/arm64', "names an unknown operating system ('darwin')", 'linux, windows'],
    ['linux/amd65', "names an unknown architecture ('amd65')", LINUX],
    ['linux/', "names an unknown architecture ('')", LINUX],
    ['windows/s390x', "names an unknown architecture ('s390x')", 'amd64, arm64'],
    ['linux/arm64/v10', "names an unknown variant of arm64 ('v10')", FORM],
    ['linux/amd64/v7', "names an unknown variant of amd64 ('v7')", FORM],
    ['linux/arm64/', "names an unknown variant of arm64 ('')", FORM],
    ['linux/s390x/v1', "names an unknown variant of s390x ('v1')", FORM],
    ['constructor/amd64', "names an unknown operating system ('constructor')", 'linux, windows'],
    ['__proto__/amd64', "names an unknown operating system ('__proto__')", 'linux, windows'],
    ['linux/constructor', "names an unknown architecture ('constructor')", LINUX],
    ['linux/__proto__', "names an unknown architecture ('__proto__')", LINUX],
  ])("refuses '%s', naming input, value and what is accepted", (text, why, accepted) => {
    expect(() => parsePlatform(text, 'platforms')).toThrow(
      new MultiarchError('INVALID_INPUT', `platforms: '${text}' ${why}; accepted: ${accepted}`),
    );
  });

  test('the error carries the place', () => {
    const location = { file: '.aws-architecture', line: 2, column: 7 };
    expect(() => parsePlatform('x', 'gpu', location)).toThrow('(.aws-architecture:2:7)');
  });
});

describe('normalisation, for comparison', () => {
  test.each([
    ['linux/arm64', 'linux/arm64/v8'],
    ['linux/arm64/8', 'linux/arm64/v8'],
    ['linux/arm64/v8.0', 'linux/arm64/v8'],
    ['linux/arm64/v9.0', 'linux/arm64/v9'],
    ['linux/aarch64', 'linux/arm64/v8'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v2', 'linux/amd64/v2'],
    ['Linux/X86_64', 'linux/amd64'],
    ['linux/386', 'linux/386'],
    ['linux/constructor', 'linux/constructor'],
  ])('%s is %s', (text, expected) => {
    const [os = '', architecture = '', variant] = text.split('/');
    const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    expect(formatPlatform(normalizePlatform(platform))).toBe(expected);
  });

  test('nothing written is what an empty value says', () => {
    const empty = { os: 'linux', architecture: 'amd64', variant: '', 'os.version': '', 'os.features': [] };
    expect(normalizePlatform(empty)).toEqual({ os: 'linux', architecture: 'amd64' });
    expect(formatPlatform(empty)).toBe('linux/amd64');
  });

  test.each([
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/amd64', 'linux/amd64/v1', true],
    ['linux/amd64', 'linux/amd64/v3', false],
    ['linux/amd64', 'windows/amd64', false],
  ])('%s and %s are the same: %s', (a, b, expected) => {
    expect(samePlatform(parsePlatform(a), parsePlatform(b))).toBe(expected);
  });

  test.each([
    ['another os.version', windows('10.0.17763.1'), windows('10.0.20348.1'), false],
    ['other os.features', windows('10', ['win32k']), windows('10'), false],
    ['os.features in another order', windows('10', ['a', 'b']), windows('10', ['b', 'a', 'b']), true],
    ['a comma inside of a feature', windows('10', ['a,b']), windows('10', ['a', 'b']), false],
    ['a separator inside of a value', windows('10', ['x']), windows('10|x'), false],
  ])('%s', (_rule, a, b, expected) => {
    expect(platformKey(a) === platformKey(b)).toBe(expected);
    expect(samePlatform(a, b)).toBe(expected);
  });
});

describe('what was built satisfies what was asked for', () => {
  test.each([
    ['linux/arm64/v8', 'linux/arm64', true],
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64/v9', 'linux/arm64', true],
    ['linux/amd64', 'linux/amd64/v1', true],
    ['linux/amd64', 'linux/amd64/v3', false],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/amd64', 'linux/arm64', false],
    ['windows/amd64', 'linux/amd64', false],
  ])('%s for %s: %s', (found, wanted, expected) => {
    expect(satisfiesPlatform(parsePlatform(found), parsePlatform(wanted))).toBe(expected);
  });

  test('an image may be more specific than the question', () => {
    expect(satisfiesPlatform(windows('10.0.17763.1'), parsePlatform('windows/amd64'))).toBe(true);
  });
});
