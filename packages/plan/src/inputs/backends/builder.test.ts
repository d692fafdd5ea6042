import { describe, expect, test } from 'vitest';
import { main, plan } from '../../testing/index.js';
import { builtElsewhere, parseBuilders } from './builder.js';

const leg = { images: ['ghcr.io/org/app'], buildContexts: {} };
const builderOf = (text: string, platform = 'linux/arm64') =>
  builtElsewhere(platform, { ...leg, builder: parseBuilders(text.split('\n')) }).builder;

describe('an endpoint', () => {
  test.each([
    ['tcp://b.example.org:1234', 'remote', 'tcp://b.example.org:1234', {}],
    ['tcp://[::1]:1234', 'remote', 'tcp://[::1]:1234', {}],
    ['tcp://10.0.0.1:1234?servername=b', 'remote', 'tcp://10.0.0.1:1234', { servername: 'b' }],
    ['tcp://buildkitd:1234?tls=none', 'remote', 'tcp://buildkitd:1234', { tls: 'none' }],
    ['ssh://me@b.example.org:2222', 'remote', 'ssh://me@b.example.org:2222', {}],
    ['ssh://b', 'remote', 'ssh://b', {}],
    ['unix:///run/buildkit/buildkitd.sock', 'remote', 'unix:///run/buildkit/buildkitd.sock', {}],
    ['kubernetes://', 'kubernetes', 'kubernetes://', {}],
    [
      'kubernetes://ci?nodeselector=kubernetes.io/arch=arm64,pool=big&requests.cpu=2',
      'kubernetes',
      'kubernetes://ci',
      { namespace: 'ci', nodeselector: 'kubernetes.io/arch=arm64,pool=big', 'requests.cpu': '2' },
    ],
  ])('%s', (text, driver, endpoint, options) => {
    expect(builderOf(text)).toEqual({ driver, endpoint, options });
  });

  test.each([
    ['builder:1234', "'builder://' is of no kind that is known"],
    ['nothing', "'nothing' is not an endpoint"],
    ['tcp://b.example.org', 'has no host and port, or more than these; accepted: tcp://host:port'],
    ['tcp://b:1/path', 'has no host and port'],
    ['tcp://b:1?cacert=/x', "has no option 'cacert'; accepted: servername, tls"],
    ['tcp://b:1?tls=1', 'has tls=1; accepted: tls=none'],
    ['tcp://b:1?servername=', "has no value for 'servername'"],
    ['tcp://b:1?tls=none&tls=none', "has 'tls' twice"],
    ['tcp://b:1#x', "has a '#' in it"],
    ['ssh://-oProxyCommand=x', 'has no host'],
    ['ssh://-oProxyCommand=x@host', 'has no host'],
    ['unix://run/x', 'has no path'],
    ['kubernetes://Upper', 'has no namespace'],
    ['kubernetes://ci?env.TOKEN=x', "has no option 'env.TOKEN'"],
    ['linux/arm64=tcp://b:1\nlinux/arm64/v8=tcp://c:1', "'linux/arm64/v8' is given twice"],
    ['tcp://b:1\ntcp://c:1', "'default' is given twice"],
    ['linux/arm64=', "'' is not an endpoint"],
    ['docker-container://x', 'is of no kind that is known'],
  ])('%s is refused', (text, message) => {
    expect(() => builderOf(text)).toThrow(message);
  });

  test('a password is refused, and not shown', () => {
    const message = (() => {
      try {
        builderOf('ssh://me:hunter2@host');
      } catch (error) {
        return String(error);
      }
      return '';
    })();
    expect(message).toContain(
      "'ssh://host' has a password in it; accepted: an address alone: keys are given apart",
    );
    expect(message).not.toContain('hunter2');
  });
});

test('a platform has the builder that names it, then the general one, and `none` is the runner', () => {
  const text = 'tcp://a:1\nlinux/arm=tcp://b:1\nlinux/arm/v6=tcp://c:1\nlinux/amd64=none';
  const endpointOf = (platform: string) => builderOf(text, platform)?.endpoint;
  expect(['linux/s390x', 'linux/arm/v7', 'linux/arm/v6', 'linux/amd64'].map(endpointOf)).toEqual([
    'tcp://a:1',
    'tcp://b:1',
    'tcp://c:1',
    undefined,
  ]);
});

test.each([
  ['tcp://b.example.org:1234', { images: ['localhost:5000/org/app'] }],
  ['kubernetes://', { images: ['127.0.0.1:5000/org/app'] }],
  ['ssh://b', { buildContexts: { base: 'docker-image://localhost:5000/base' } }],
])('%s cannot reach a registry on the runner', (text, changes) => {
  const request = { ...leg, ...changes, builder: parseBuilders([text]) };
  expect(() => builtElsewhere('linux/arm64', request)).toThrow(
    /builder: \S+ is another machine, where '\S+' is not/,
  );
});

test.each(['tcp://127.0.0.1:1234', 'tcp://localhost:1', 'unix:///run/x.sock'])(
  '%s can: it is there itself, or the end of a tunnel',
  (text) => {
    const request = { ...leg, images: ['localhost:5000/org/app'], builder: parseBuilders([text]) };
    expect(builtElsewhere('linux/arm64', request).builder?.endpoint).toBe(text);
  },
);

describe('in a plan', () => {
  const builder = 'linux/arm64=tcp://b.example.org:1234';

  test('a platform with a builder needs no runner of its own, and tests its image there', () => {
    const { legs } = plan(main, { builder, 'smoke-test': 'true' });
    expect(
      legs.map(({ platform, runner, builder: by, smokeTestIn }) => [
        platform,
        runner,
        by?.endpoint,
        smokeTestIn,
      ]),
    ).toEqual([
      ['linux/amd64', 'ubuntu-24.04', undefined, 'engine'],
      ['linux/amd64', 'ubuntu-24.04', undefined, 'engine'],
      ['linux/arm64', 'ubuntu-24.04', 'tcp://b.example.org:1234', 'builder'],
    ]);
    expect(legs.at(-1)?.emulation).toBe(false);
  });

  test('the runner that asks it is the one that is named, also without an engine', () => {
    const { legs } = plan(main, { builder, runners: 'linux/arm64=ubuntu-slim', emulation: true });
    expect(legs.at(-1)).toMatchObject({ runner: 'ubuntu-slim', emulation: true });
  });

  test('a platform that no runner of GitHub builds is built by its builder', () => {
    expect(() => plan(main, { builder: 'linux/s390x=ssh://b', platforms: 'linux/s390x' })).not.toThrow();
  });
});
