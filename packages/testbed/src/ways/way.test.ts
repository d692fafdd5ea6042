import { describe, expect, test } from 'vitest';
import { type Machine, type Need, OLDEST_GO, wayTo } from './way.js';

const NOTHING: Machine = {
  name: 'a machine',
  debian: undefined,
  isRoot: false,
  engine: undefined,
  emulates: false,
  learnsToEmulate: false,
  go: undefined,
  pip: false,
  bcrypt: false,
  tools: [],
};
const docker = { buildx: true, architectures: ['amd64', 'arm64'] };

const MACHINES = {
  'Debian, bare, as root': { debian: 'trixie', isRoot: true, learnsToEmulate: true, bcrypt: true },
  'Debian, bare, not as root': { debian: 'trixie', learnsToEmulate: true, bcrypt: true },
  'Debian with Docker': { debian: 'bookworm', engine: docker, emulates: true, bcrypt: true },
  'GitHub’s ubuntu-24.04': {
    engine: docker,
    emulates: true,
    go: '1.24.9',
    pip: true,
    bcrypt: true,
    tools: ['skopeo'],
  },
  'Fedora with Go': { go: OLDEST_GO, pip: true, bcrypt: true, tools: ['crane'] },
  'Fedora with Docker and Python': { engine: { ...docker, architectures: ['amd64'] }, pip: true },
  'Docker, and nothing else': { engine: docker, isRoot: true },
  nothing: {},
} satisfies Record<string, Partial<Machine>>;

const NEEDS = ['docker', 'own docker', 'emulation', 'docker-registry', 'passwords', 'busybox'] as const;
const TOOLS = ['crane', 'cosign', 'skopeo', 'go', 'pip'] as const;

const ways = (needs: readonly Need[], machine: Partial<Machine>): string =>
  needs.map((need) => wayTo(need, { ...NOTHING, ...machine }).from).join(' ');

describe('the way to each need', () => {
  test.each<[keyof typeof MACHINES, string]>([
    ['Debian, bare, as root', 'debian debian debian debian machine debian'],
    ['Debian, bare, not as root', 'nowhere nowhere nowhere debian machine debian'],
    ['Debian with Docker', 'machine nowhere machine debian machine debian'],
    ['GitHub’s ubuntu-24.04', 'machine nowhere machine go machine go'],
    ['Fedora with Go', 'nowhere nowhere nowhere go machine go'],
    ['Fedora with Docker and Python', 'machine nowhere nowhere go go go'],
    ['Docker, and nothing else', 'machine nowhere machine nowhere nowhere nowhere'],
    ['nothing', 'nowhere nowhere nowhere nowhere nowhere nowhere'],
  ])('%s: %s', (name, expected) => {
    expect(ways(NEEDS, MACHINES[name])).toBe(expected);
  });
});

describe('the way to each tool', () => {
  test.each<[keyof typeof MACHINES, string]>([
    ['Debian, bare, as root', 'debian debian debian debian nowhere'],
    ['Debian, bare, not as root', 'debian debian debian debian nowhere'],
    ['Debian with Docker', 'debian debian debian debian nowhere'],
    ['GitHub’s ubuntu-24.04', 'go go machine pypi machine'],
    ['Fedora with Go', 'go go go machine machine'],
    ['Fedora with Docker and Python', 'go go go pypi machine'],
    ['Docker, and nothing else', 'nowhere nowhere nowhere nowhere nowhere'],
    ['nothing', 'nowhere nowhere nowhere nowhere nowhere'],
  ])('%s: %s', (name, expected) => {
    expect(ways(TOOLS, MACHINES[name])).toBe(expected);
  });
});

describe('the other architecture', () => {
  test.each<[Partial<Machine>, string]>([
    [{ engine: docker }, 'machine'],
    // What the kernel can do does not help an engine that is elsewhere or does not know.
    [{ engine: { ...docker, architectures: ['amd64'] }, emulates: true }, 'nowhere'],
    [{ debian: 'trixie', isRoot: true, emulates: true }, 'machine'],
    [{ debian: 'trixie', isRoot: true, learnsToEmulate: true }, 'debian'],
    [{ debian: 'trixie', isRoot: true }, 'nowhere'],
  ])('%j: %s', (there, expected) => {
    expect(wayTo('emulation', { ...NOTHING, ...there }).from).toBe(expected);
  });
});

describe('wayTo', () => {
  test.each([
    ['1.26.7', 'machine'],
    ['1.26.10', 'machine'],
    ['1.27.0', 'machine'],
    ['2.0.0', 'machine'],
    ['1.26.6', 'nowhere'],
    ['1.9.9', 'nowhere'],
  ])('a Go %s that is installed: %s', (go, expected) => {
    expect(wayTo('go', { ...NOTHING, go }).from).toBe(expected);
  });

  test('takes a tool from PATH where nothing else brings it', () => {
    expect(wayTo('crane', { ...NOTHING, tools: ['crane'] }).from).toBe('machine');
  });

  test('says what to do', () => {
    const advice = (need: Need, machine: Partial<Machine> = {}): unknown =>
      wayTo(need, { ...NOTHING, name: 'Fedora Linux 43', ...machine });
    expect(advice('docker')).toEqual({
      from: 'nowhere',
      advice:
        'docker cannot be had on Fedora Linux 43: install Docker with Buildx and start it, ' +
        'or, on Debian with its archive in the apt sources, do this as root',
    });
    const engine = { buildx: false, architectures: [] };
    expect(advice('docker', { engine })).toMatchObject({
      advice: expect.stringContaining('its Docker has no Buildx; install Docker with Buildx'),
    });
  });
});
