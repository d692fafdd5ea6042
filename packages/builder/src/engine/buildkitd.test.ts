import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildkitConfiguration, proxyOptions, readAuthorities } from './buildkitd.js';

describe('buildkitConfiguration', () => {
  test.each([
    ['nothing', [], {}, ''],
    [
      'a host in plain HTTP',
      ['registry.local:5000'],
      {},
      '[registry."registry.local:5000"]\n  http = true\n',
    ],
    ['an authority', [], { 'a.example': ['/c/a.crt'] }, '[registry."a.example"]\n  ca = ["/c/a.crt"]\n'],
    [
      'both of one host, once',
      ['a.example', 'b.example'],
      { 'a.example': ['/c/a.crt', '/c/b.crt'] },
      '[registry."a.example"]\n  http = true\n  ca = ["/c/a.crt","/c/b.crt"]\n[registry."b.example"]\n  http = true\n',
    ],
  ])('%s', (_, insecureRegistries, authorities, expected) => {
    expect(buildkitConfiguration({ insecureRegistries, authorities })).toBe(expected);
  });
});

test('authorities are the .crt files of each host; a folder that is not there has none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-certs-'));
  try {
    for (const host of ['b.example:5000', 'a.example', 'empty.example']) await mkdir(join(folder, host));
    const files = [
      'b.example:5000/ca.crt',
      'a.example/2.crt',
      'a.example/1.crt',
      'a.example/client.key',
      'x.crt',
    ];
    for (const file of files) await writeFile(join(folder, file), '');
    const path = (name: string) => join(folder, name);
    expect(await readAuthorities(folder)).toEqual({
      'a.example': [path('a.example/1.crt'), path('a.example/2.crt')],
      'b.example:5000': [path('b.example:5000/ca.crt')],
    });
    expect(await readAuthorities(path('missing'))).toEqual({});
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('proxyOptions', () => {
  const proxy = 'http://proxy.example:3128';
  test.each([
    ['none', {}, false, [], []],
    ['one', { HTTPS_PROXY: proxy }, false, [`env.HTTPS_PROXY=${proxy}`], []],
    ['in lower case', { http_proxy: 'proxy.example:3128' }, false, ['env.HTTP_PROXY=proxy.example:3128'], []],
    [
      'a list',
      { HTTP_PROXY: proxy, no_proxy: 'a.example,.b.example' },
      false,
      [`env.HTTP_PROXY=${proxy}`, '"env.NO_PROXY=a.example,.b.example"'],
      [],
    ],
    [
      'on this machine',
      { HTTP_PROXY: 'http://127.0.0.1:3128' },
      true,
      ['env.HTTP_PROXY=http://127.0.0.1:3128'],
      [],
    ],
    [
      'on this machine, from a network of its own',
      { HTTP_PROXY: 'http://localhost:3128' },
      false,
      [],
      ['HTTP_PROXY is on a loopback address, which in a container is another one'],
    ],
    [
      'with a password',
      { HTTPS_PROXY: 'http://user:s3cret@proxy.example' },
      true,
      [],
      ['HTTPS_PROXY has a login in it, which a command line would show'],
    ],
    ['what is none', { HTTP_PROXY: 'http://[' }, false, [], ['HTTP_PROXY is not an address']],
  ])('%s', (_, environment, isInOwnNetwork, options, withheld) => {
    expect(proxyOptions(environment, isInOwnNetwork)).toEqual({ options, withheld });
  });
});
