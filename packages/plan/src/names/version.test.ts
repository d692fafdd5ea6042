import { expect, test } from 'vitest';
import { compareVersions, versionIn } from './version.js';

/** Component, numbers, marker, build; `pre` for what is none for everybody. */
test.each([
  ['v1.2.3', ' 1.2.3'],
  ['1.2.3', ' 1.2.3'],
  ['v1.18', ' 1.18'],
  ['v1', ' 1'],
  ['7', ' 7'],
  ['app/v1.2.3', 'app/ 1.2.3'],
  ['team/app/v1.2.3', 'team/app/ 1.2.3'],
  ['app@1.2.3', 'app@ 1.2.3'],
  ['@scope/app@1.2.3', '@scope/app@ 1.2.3'],
  ['app-v1.2.3-rc.1', 'app- 1.2.3 rc.1 pre'],
  ['my-app-2/v1.0', 'my-app-2/ 1.0'],
  ['debian-12-1.2.3', 'debian-12- 1.2.3'],
  ['app-v2', 'app- 2'],
  ['v2.3.8+fork.1.0.1', ' 2.3.8 +fork.1.0.1'],
  ['v2.3.8-rc.1+fork-1', ' 2.3.8 rc.1 +fork-1 pre'],
  ['1.0.0-rc10', ' 1.0.0 rc10 pre'],
  ['8.9.0rc1', ' 8.9.0 rc1 pre'],
  ['8.9.0.dev4', ' 8.9.0 dev4 pre'],
  ['1.2.0.post1', ' 1.2.0 post1'],
  ['v27_0_0_rc1', ' 27.0.0 rc1 pre'],
  ['v27_0_0', ' 27.0.0'],
  ['5.0.0.Final', ' 5.0.0 Final'],
  ['5.0.0.CR1', ' 5.0.0 CR1 pre'],
  ['6.1.0-M2', ' 6.1.0 M2 pre'],
  ['1.2.3-5', ' 1.2.3 5 pre'],
  ['1.2.3-whatever', ' 1.2.3 whatever pre'],
  ['v2-beta', ' 2 beta pre'],
  ['2025.10.01.2', ' 2025.10.1.2'],
  ['2025-11-27', ' 2025.11.27'],
  ['20251127', ' 20251127'],
  ['nightly-2025-11-27', 'nightly- 2025.11.27 pre'],
  ['beta/1.2.3', 'beta/ 1.2.3 pre'],
  ['main', undefined],
  ['nightly', undefined],
  ['w_2025_10', undefined],
  ['build-7', undefined],
  ['deadbeef-5b2c1f6', undefined],
  ['5b2c1f6', undefined],
  ['2fa', undefined],
  ['404-page', undefined],
  ['v1.2.', undefined],
  ['v', undefined],
  ['', undefined],
  ['1.2.3 ', undefined],
])('%s holds%s', (tag, expected) => {
  const version = versionIn(tag);
  const said = version && [
    version.component,
    version.numbers.join('.'),
    version.marker,
    version.build && `+${version.build}`,
    version.prerelease && 'pre',
  ];
  expect(said && `${said[0]} ${said.slice(1).filter(Boolean).join(' ')}`).toBe(expected);
});

/** The first is older, by what; `=`: nothing says which. */
test.each([
  ['1.2.3', '1.2.4', '< numbers'],
  ['1.2.9', '1.2.10', '< numbers'],
  ['v1.18', '1.18.1', '< numbers'],
  ['v1.18', 'v1.18.0', '= nothing'],
  ['1.9.1', '2.0.0-rc.1', '< numbers'],
  ['1.0.0-rc9', '1.0.0-rc10', '< marker'],
  ['1.0.0-rc.9', '1.0.0-rc.10', '< marker'],
  ['1.0.0-rc', '1.0.0-rc.1', '< marker'],
  ['1.0.0-rc10', '1.0.0', '< marker'],
  ['1.0.0.dev4', '1.0.0a1', '< marker'],
  ['1.0.0-alpha.9', '1.0.0-beta.1', '< marker'],
  ['1.0.0.M2', '1.0.0.CR1', '< marker'],
  ['1.0.0.CR1', '1.0.0.Final', '< marker'],
  ['1.0.0', '1.0.0.post1', '< marker'],
  ['1.0.0-5', '1.0.0', '< marker'],
  ['1.0.0', '1.0.0.Final', '= nothing'],
  ['1.0.0-RC1', '1.0.0-rc.1', '= nothing'],
  ['v2.3.8', 'v2.3.8+fork.1.0.1', '= nothing'],
  ['app/v1.2.3', 'app-v1.2.4', '< numbers'],
  ['app/v1.2.3', 'web/v9.0.0', undefined],
  ['v1.2.3', 'web/v9.0.0', undefined],
])('%s and %s: %s', (older, newer, expected) => {
  const [a, b] = [versionIn(older), versionIn(newer)];
  if (a === undefined || b === undefined) throw new Error('no version');
  const sign = (order: number) => (order < 0 ? '<' : order > 0 ? '>' : '=');
  const order = compareVersions(a, b);
  const back = compareVersions(b, a);
  expect(order && `${sign(order.order)} ${order.by}`).toBe(expected);
  expect(back && sign(back.order)).toBe(expected && (expected.startsWith('<') ? '>' : '='));
});

test('a name that is too long to be one is not looked into', () => {
  expect(versionIn(`${'1-'.repeat(255)}v1`)?.numbers).toEqual([1]);
  expect(versionIn(`${'1-'.repeat(256)}v1`)).toBeUndefined();
});
