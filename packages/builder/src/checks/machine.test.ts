import { advising } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { assertMachineRuns } from './machine.js';

describe('assertMachineRuns', () => {
  test.each([
    ['linux/amd64', 'X64'],
    ['linux/amd64/v3', 'x64'],
    ['linux/386', 'X64'],
    ['linux/arm64', 'ARM64'],
    ['linux/arm/v7', 'arm64'],
    ['linux/arm64', 'aarch64'],
    ['linux/s390x', 's390x'],
  ])('lets %s be built on %s', (platform, machine) => {
    assertMachineRuns(legOf({ platform }), machine);
  });

  test.each([
    ['linux/arm64', 'X64'],
    ['linux/amd64', 'ARM64'],
    ['linux/riscv64', 'X64'],
  ])('refuses %s on %s, unless it is emulated', (platform, machine) => {
    expect(() => assertMachineRuns(legOf({ platform }), machine)).toThrow(`does not run ${platform}`);
    assertMachineRuns(legOf({ platform, emulation: true }), machine);
  });

  test('says which line to add', () => {
    const refuse = () => assertMachineRuns(legOf({ platform: 'linux/arm64' }), 'X64');
    expect(refuse).toThrow(
      expect.objectContaining({ advice: advising('linux/arm64=ubuntu-24.04-arm', 'build-workflow') }),
    );
  });
});
