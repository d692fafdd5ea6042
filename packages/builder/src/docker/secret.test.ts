import { describe, expect, test } from 'vitest';
import { parseSecrets, redactor } from './secret.js';

function parse(text: string) {
  const masked: string[] = [];
  const secrets = parseSecrets(text, (secret) => masked.push(secret));
  return { masked, pairs: secrets.map(({ id, value }) => [id, value]) };
}

const key = '-----BEGIN KEY-----\nMIIB "quoted" +/==\n-----END KEY-----';

describe('parseSecrets', () => {
  test.each([
    ['nothing', '', []],
    ['blank lines and comments', '\n# a comment\n  \n', []],
    [
      'lines',
      'A=1\r\nB_2=x=y',
      [
        ['A', '1'],
        ['B_2', 'x=y'],
      ],
    ],
    ['a value as it is', 'A= {"a": "b"} # no comment', [['A', ' {"a": "b"} # no comment']]],
    ['an empty value', 'A=', [['A', '']]],
    [
      'a quoted entry',
      '"A=1\n\n2"\nB=3',
      [
        ['A', '1\n\n2'],
        ['B', '3'],
      ],
    ],
    ['doubled quotes', '"JSON={""a"":""b""}"', [['JSON', '{"a":"b"}']]],
    [
      'a value with an end line',
      `KEY<<END\n${key}\nEND\nB=3`,
      [
        ['KEY', key],
        ['B', '3'],
      ],
    ],
    ['a value that only looks like one', 'A=b<<END', [['A', 'b<<END']]],
  ])('reads %s', (_, text, expected) => {
    expect(parse(text).pairs).toEqual(expected);
  });

  test.each([
    ['TOPSECRET', /line 1 has no '='/],
    ['A=1\n\nTOP SECRET=1', /line 3 has a key that is not a name/],
    ['"A=TOPSECRET\nB', /line 1 opens a quote/],
    ['A=1\nA=TOPSECRET', /line 2 repeats the key A/],
    ['A<<END\nTOPSECRET', /line 1 starts a value whose end line does not follow/],
  ])('refuses %j without showing it', (text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).not.toThrow(/TOP ?SECRET/);
  });

  test('masks a value in every form that a log may show', () => {
    const { masked } = parse(`KEY<<END\n${key}\nEND`);
    expect(masked).toContain(key);
    expect(masked).toContain('MIIB "quoted" +/==');
    expect(masked).toContain(Buffer.from(key).toString('base64'));
    expect(masked).toContain(encodeURIComponent(key));
    expect(masked).toContain(JSON.stringify(key).slice(1, -1));
  });

  test('does not mask a line that is too short to hide anything', () => {
    expect(parse('"A={\n""secret"": 1\n}"').masked).not.toContain('}');
  });

  test.each(['', '  ', '1', 'yes', 'True', 'false'])('does not mask the value %j', (value) => {
    expect(parse(`A=${value}`).masked).toEqual([]);
  });
});

describe('redactor', () => {
  test('takes secrets out, the longest first', () => {
    const redact = redactor([
      { id: 'a', value: 'abcd' },
      { id: 'b', value: 'abcdef' },
    ]);
    expect(redact('x abcdef y abcd z')).toBe('x *** y *** z');
  });
});
