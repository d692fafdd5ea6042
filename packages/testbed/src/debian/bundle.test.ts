import { describe, expect, test } from 'vitest';
import { canEmulate } from '../machine/binfmt.js';
import { parseOsRelease } from '../machine/machine.js';
import { builderArchitectures, isElsewhere } from '../ways/own-engine.js';
import { folderName, newestFolder } from './bundle.js';

describe('folderName', () => {
  test('keeps the version readable and the colon out of PATH', () => {
    expect(folderName('docker', '28.5.2+dfsg4-5')).toBe('docker-28.5.2+dfsg4-5');
    expect(folderName('qemu', '1:11.1.2+ds-3')).toBe('qemu-1_11.1.2+ds-3');
  });
});

describe('newestFolder', () => {
  test('compares numbers, not letters', () => {
    expect(newestFolder(['docker-28.9.0', 'docker-28.10.1', 'docker-27.5.1'], 'docker')).toBe(
      'docker-28.10.1',
    );
  });

  test('does not take another bundle or a half-made one', () => {
    expect(newestFolder(['docker-registry-2.8.3', '.work-abc'], 'docker')).toBeUndefined();
  });
});

describe('builderArchitectures', () => {
  test('names each architecture once, in the order of the builder', () => {
    const inspection =
      'Name: default\nPlatforms:        linux/amd64*, linux/amd64/v2, linux/arm64, linux/arm/v7\nLabels:\n';
    expect(builderArchitectures(inspection)).toEqual(['amd64', 'arm64', 'arm']);
  });

  test('names none when the builder does not run', () => {
    expect(builderArchitectures('Name: default\n')).toEqual([]);
  });
});

describe('isElsewhere', () => {
  test.each([
    ['linux', 'Debian GNU/Linux 13 (trixie)', false],
    ['linux', 'Docker Desktop', true],
    ['darwin', 'Docker Desktop', true],
    ['darwin', 'Alpine Linux v3.22', true],
  ])('%s, %s: %s', (platform, system, expected) => {
    expect(isElsewhere(platform, system)).toBe(expected);
  });
});

describe('canEmulate', () => {
  const entry = (flags: string): string =>
    `enabled\ninterpreter /usr/bin/qemu-aarch64-static\nflags: ${flags}\noffset 0\n` +
    'magic 7f454c460201010000000000000000000200b700\nmask ffffffffffffff00fffffffffffffffffeffffff\n';

  test('needs the flag that makes it work in containers', () => {
    expect(canEmulate(entry('POCF'), 'arm64')).toBe(true);
    expect(canEmulate(entry('OC'), 'arm64')).toBe(false);
  });

  test('tells architectures and switched-off entries apart', () => {
    expect(canEmulate(entry('F'), 'amd64')).toBe(false);
    expect(canEmulate(entry('F').replace('enabled', 'disabled'), 'arm64')).toBe(false);
  });
});

describe('parseOsRelease', () => {
  test('reads quoted and plain values', () => {
    const release = parseOsRelease(
      'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n',
    );
    expect([release.get('ID'), release.get('VERSION_ID')]).toEqual(['debian', '12']);
  });
});
