import { expect, test } from 'vitest';
import { formsOf, Masks, valuesOfMask, valuesOfSecret } from './masks.js';

/** Values computed by hand from `ValueEncoders.cs` of actions/runner 2.336.0. */
test.each([
  ['nothing', '', []],
  ['one letter', 't', ['t', 'dA==']],
  ['a password, in base64 from each of its first bytes', 'test', ['test', 'dGVzdA==', 'ZXN0', 'c3Q=']],
  ['a brace', '{', ['{', 'ew==', '%7B']],
  ['a dash', '-', ['-', 'LQ==']],
  ['double quotes', 'a"b', ['a"b', 'YSJi', 'ImI=', 'Yg==', 'a\\"b', 'a%22b', 'a&quot;b']],
  [
    'a single quote, doubled as in an expression',
    "it's",
    ["it's", 'aXQncw==', 'dCdz', 'J3M=', "it''s", 'it%27s', 'it&apos;s'],
  ],
  [
    'control characters, escaped as in JSON',
    'a\n\u0001',
    ['a\n\u0001', 'YQoB', 'CgE=', 'AQ==', 'a\\n\\u0001', 'a%0A%01'],
  ],
  [
    'what JSON of .NET escapes beside them',
    'é\u0085\u2028',
    ['é\u0085\u2028', 'w6nCheKAqA==', 'qcKF4oCo', 'woXigKg=', 'é\\u0085\\u2028', '%C3%A9%C2%85%E2%80%A8'],
  ],
  [
    'marks that URIs keep elsewhere',
    "a!'()*~",
    ["a!'()*~", 'YSEnKCkqfg==', 'IScoKSp+', 'JygpKn4=', "a!''()*~", 'a%21%27%28%29%2A~', 'a!&apos;()*~'],
  ],
  [
    'quotes around more than eight',
    '"secret"x"',
    [
      '"secret"x"',
      'InNlY3JldCJ4Ig==',
      'c2VjcmV0Ingi',
      'ZWNyZXQieCI=',
      '\\"secret\\"x\\"',
      '%22secret%22x%22',
      '&quot;secret&quot;x&quot;',
      'secret"x',
    ],
  ],
])('formsOf: %s', (_, value, expected) => {
  expect(formsOf(value).sort()).toEqual([...expected].sort());
});

test.each([
  ['the last &', 'part-1&part-2&part-3', ['part-1&part-2&', 'part-3']],
  ['the first &+, whose next letter is coloured', 'part-1&+spart-2&part-3', ['part-1&+', 'part-2&part-3']],
  ['parts of less than six are none', 'ab&cd', []],
])('formsOf: PowerShell parts a value at %s', (_, value, parts) => {
  const plain = formsOf(value.replaceAll('&', '+')).length;
  const forms = formsOf(value);
  expect(forms).toEqual(expect.arrayContaining([...parts]));
  // `&` is also escaped in XML.
  expect(forms).toHaveLength(plain + 1 + parts.length);
});

test('formsOf: quotes around eight or less stay', () => {
  expect(formsOf('"123456"')).not.toContain('123456');
  expect(formsOf('"1234567"')).toContain('1234567');
});

test.each([
  ['trimmed', '  a b \n', ['a b']],
  ['whole and line by line, however short', '{\n  "a": 1\r\n}\n', ['{\n  "a": 1\r\n}', '{', '"a": 1', '}']],
  ['blank', ' \n\u0085', []],
])('valuesOfSecret: %s', (_, secret, expected) => {
  expect(valuesOfSecret(secret)).toEqual(expected);
});

test.each([
  ['as it is, and trimmed', ' a ', [' a ', 'a']],
  ['line by line', 'one\ntwo', ['one\ntwo', 'one', 'two']],
  ['blank', ' ', []],
])('valuesOfMask: %s', (_, data, expected) => {
  expect(valuesOfMask(data)).toEqual(expected);
});

test.each([
  ['anywhere', ['test'], 'the latest-app', 'the la***-app'],
  ['case counts', ['Test'], 'test TEST', 'test TEST'],
  ['again and again', ['a'], 'banana', 'b***n***n***'],
  ['what touches is one', ['ab', 'cd'], 'abcd ab', '*** ***'],
  ['what overlaps itself is one', ['aba'], 'xababax', 'x***x'],
  ['the longer one of two', ['abc', 'abcdef'], 'abcdefg', '***g'],
  ['in base64 behind a name', ['password'], Buffer.from('u:password').toString('base64'), 'dTpw***'],
  ['in JSON within JSON', ['a"b'], JSON.stringify({ k: 'a"b' }), '{"k":"***"}'],
  ['a secret of several lines, by a brace of it', ['{\n"k": 1\n}'], '[{}]', '[***]'],
  ['nothing', [' '], 'a b', 'a b'],
])('hide: %s', (_, secrets, text, shown) => {
  const masks = new Masks(secrets);
  expect(masks.hide(text)).toBe(shown);
  expect(masks.touches(text)).toBe(shown !== text);
});

test('no mask of printable text touches braille', () => {
  const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const masks = new Masks([...printable, 'password', '{\n-\n}']);
  const braille = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(0x2800 + byte)).join('');
  expect(masks.touches(braille)).toBe(false);
});
