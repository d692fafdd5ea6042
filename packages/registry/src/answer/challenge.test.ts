import { describe, expect, test } from 'vitest';
import { parseChallenges } from './challenge.js';

describe('challenges', () => {
  test.each([
    [
      'one Bearer',
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull"',
      [
        [
          'bearer',
          {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:a/b:pull',
          },
        ],
      ],
    ],
    ['one Basic', 'Basic realm="x"', [['basic', { realm: 'x' }]]],
    [
      'a comma in quotes',
      'Bearer realm="https://a/b",scope="repository:a:pull,push"',
      [['bearer', { realm: 'https://a/b', scope: 'repository:a:pull,push' }]],
    ],
    [
      'escapes',
      String.raw`Basic realm="a \"quoted\" \\ name"`,
      [['basic', { realm: String.raw`a "quoted" \ name` }]],
    ],
    [
      'values without quotes',
      'Bearer realm=https, service=b',
      [['bearer', { realm: 'https', service: 'b' }]],
    ],
    ['spaces around =', 'Bearer realm = "a" , service = "b"', [['bearer', { realm: 'a', service: 'b' }]]],
    [
      'two in one header',
      'Negotiate, Bearer realm="a",service="b", Basic realm="c"',
      [
        ['negotiate', {}],
        ['bearer', { realm: 'a', service: 'b' }],
        ['basic', { realm: 'c' }],
      ],
    ],
    [
      'an opaque value',
      'Negotiate dG9rZW4=, Basic realm="c"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'c' }],
      ],
    ],
    [
      'several headers',
      ['Basic realm="a"', 'Bearer realm="b"'],
      [
        ['basic', { realm: 'a' }],
        ['bearer', { realm: 'b' }],
      ],
    ],
    ['a name twice: the first counts', 'Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    ['any case', 'BEARER Realm="a"', [['bearer', { realm: 'a' }]]],
    ['names of objects', 'Bearer __proto__="a",constructor="b"', [['bearer', { constructor: 'b' }]]],
    [
      'an open quote: what came before counts',
      'Basic realm="a", Bearer realm="b',
      [
        ['basic', { realm: 'a' }],
        ['bearer', {}],
      ],
    ],
    ['a parameter without a scheme', 'realm="a"', []],
    ['nothing', '', []],
    ['no header', undefined, []],
    ['noise', '"",,;=\u0000{}', []],
  ] as const)('%s', (_, header, expected) => {
    const found = parseChallenges(header).map(({ scheme, parameters }) => [scheme, { ...parameters }]);
    expect(found).toEqual(expected);
  });

  test('a parameter does not reach the prototype', () => {
    const [challenge] = parseChallenges('Bearer __proto__="a"');
    expect(challenge?.parameters.realm).toBeUndefined();
    expect(({} as Record<string, unknown>).realm).toBeUndefined();
  });

  test('arbitrary text neither throws nor takes long', () => {
    const alphabet = ['Bearer ', 'Basic', '=', '"', '\\', ',', ' ', 'a', '\t', 'é', '\u0000'];
    let seed = 1;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 2000; round += 1) {
      const header = Array.from({ length: next(40) }, () => alphabet[next(alphabet.length)]).join('');
      for (const { scheme } of parseChallenges(header)) expect(scheme).toMatch(/^[^\s"]+$/);
    }
    const started = performance.now();
    for (const long of ['"', '\\', ' ', ',', 'a=', 'a ', '="'])
      parseChallenges(`Bearer ${long.repeat(16_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
