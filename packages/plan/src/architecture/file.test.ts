import { formatLocation, MultiarchError } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { parseArchitectureFile } from './file.js';

const both = ['linux/amd64', 'linux/arm64'];

test.each<[string, string | undefined, Record<string, string[]>]>([
  ['no file', undefined, { '': both }],
  ['a platform', 'linux/arm64', { '': ['linux/arm64'] }],
  ['a platform and a newline', 'linux/arm64\n', { '': ['linux/arm64'] }],
  ['a platform and CRLF', 'linux/arm64\r\n', { '': ['linux/arm64'] }],
  ['a platform in spaces', '  linux/arm64 ', { '': ['linux/arm64'] }],
  ['platforms by comma', 'linux/amd64, linux/arm64\n', { '': both }],
  ['platforms by line', 'linux/amd64\n\nlinux/arm64\n', { '': both }],
  ['a byte order mark', '\uFEFFlinux/arm64\n', { '': ['linux/arm64'] }],
  ['an alias', 'linux/aarch64', { '': ['linux/arm64'] }],
  ['a JSON string', '"linux/amd64,linux/arm64"', { '': both }],
  ['a JSON list', '["linux/amd64", "linux/arm64"]\n', { '': both }],
  [
    'an object',
    '{ "gpu": "linux/amd64", "cpu": ["linux/amd64", "linux/arm64"] }',
    {
      gpu: ['linux/amd64'],
      cpu: both,
    },
  ],
  ['an object with commas', '{"cpu": "linux/amd64, linux/arm64"}', { cpu: both }],
  [
    'a list with commas',
    '{"cpu": ["linux/amd64,linux/arm64", "linux/arm/v7"]}',
    {
      cpu: [...both, 'linux/arm/v7'],
    },
  ],
  ['an object with BOM and CRLF', '\uFEFF{\r\n  "cpu": "linux/arm64"\r\n}\r\n', { cpu: ['linux/arm64'] }],
  ['an escaped value', '{"cpu": "linux\\/arm64"}', { cpu: ['linux/arm64'] }],
  ['names that JavaScript uses', '{"constructor": "linux/arm64"}', { constructor: ['linux/arm64'] }],
])('%s', (_, text, expected) => {
  const variants = parseArchitectureFile(text);
  expect(variants.map(({ name, platforms }) => [name, platforms])).toEqual(Object.entries(expected));
});

test('a variant knows where the file names it', () => {
  const [gpu, cpu] = parseArchitectureFile('{\n  "gpu": "linux/amd64",\n  "cpu": "linux/arm64"\n}', 'a.json');
  expect(gpu?.location).toEqual({ file: 'a.json', line: 2, column: 3 });
  expect(cpu?.location).toEqual({ file: 'a.json', line: 3, column: 3 });
});

test.each<[string, string, string, string]>([
  // JSON that is none
  ['a trailing comma', '{"a": "linux/arm64",}', '1:21', "not valid JSON: unexpected '}'"],
  ['a value that is missing', '{\n  "gpu": \n}', '3:1', "unexpected '}'"],
  ['an object without end', '{"gpu": "linux/amd64"', '1:22', 'unexpected end of input'],
  ['single quotes', "{\n  'gpu': 1}", '2:3', "unexpected character '''"],
  ['a comment', '{\n  // why\n  "gpu": "linux/amd64"}', '2:3', "unexpected character '/'"],
  ['two values', '{"a": "linux/arm64"} x', '1:22', "unexpected character 'x'"],
  ['nesting beyond measure', '['.repeat(30_000), '1:1', 'nested too deeply'],
  // JSON that says nothing we know
  ['an empty file', '', '1:1', 'the file is empty; accepted: a platform (linux/arm64)'],
  ['a blank file', '\uFEFF \r\n', '1:1', 'the file is empty'],
  ['a huge file', 'x'.repeat(70_000), '1:1', 'the file has 70000 characters'],
  ['no variant', '{}', '1:1', 'no variant is named'],
  [
    'a number',
    '{"gpu": 64}',
    '1:9',
    'a value is number, not a platform; accepted: a platform ("linux/arm64")',
  ],
  ['null', '{\n"gpu": null}', '2:8', 'a value is null'],
  [
    'an object that says nothing of a variant',
    '{"gpu": {"os": "linux"}}',
    '1:10',
    "a variant has no 'os'; accepted: platforms",
  ],
  ['a number in a list', '{"gpu": ["linux/amd64",\n 64]}', '2:2', 'a value is number'],
  ['an empty list', '{"gpu": []}', '1:9', 'the list of platforms is empty'],
  ['an empty value', '{"gpu": ""}', '1:10', "'' is not a platform"],
  // platforms
  ['an unknown architecture', 'linux/amd65', '1:1', "'linux/amd65' names an unknown architecture ('amd65')"],
  ['an architecture alone', 'arm64\n', '1:1', "'arm64' is not a platform; accepted: os/arch"],
  ['the second of a list', 'linux/amd64, linux/x', '1:14', "'linux/x' names an unknown architecture"],
  ['the second line', 'linux/amd64\n linux/x', '2:2', "'linux/x' names an unknown architecture"],
  ['a platform in an object', '{\n  "gpu": "linux/amd64, linux/x"}', '2:24', "'linux/x' names an unknown"],
  ['a platform in a list', '{"gpu": ["linux/amd64",\n  "plan9/arm64"]}', '2:4', 'unknown operating system'],
  ['a platform twice', '{"gpu": ["linux/arm64", "linux/arm64"]}', '1:26', "'linux/arm64' is given twice"],
  ['a platform in two spellings', 'linux/arm64,linux/aarch64', '1:13', "(before as 'linux/arm64')"],
  ['a comma too many', 'linux/arm64,', '1:13', "'' is not a platform"],
  // variants
  [
    'a variant twice',
    '{"a": "linux/arm64",\n "a": "linux/amd64"}',
    '2:2',
    "'a' is given twice (before in line 1)",
  ],
  [
    'an upper-case variant',
    '{"GPU": "linux/amd64"}',
    '1:2',
    "'GPU' is not a variant name; accepted: 1 to 63",
  ],
  ['an empty variant', '{"": "linux/amd64"}', '1:2', "'' is not a variant name"],
  ['a path as variant', '{"../x": "linux/amd64"}', '1:2', "'../x' is not a variant name"],
  ['a long variant', `{"${'x'.repeat(64)}": "linux/amd64"}`, '1:2', 'is not a variant name'],
  [
    'an architecture as variant',
    '{"amd64": "linux/amd64"}',
    '1:2',
    "'amd64' contains the architecture 'amd64'",
  ],
  ['another word for one', '{"x86-64": "linux/amd64"}', '1:2', "contains the architecture 'x86-64'"],
  ['one with its variant', '{"armv7": "linux/arm/v7"}', '1:2', "contains the architecture 'armv7'"],
  ['an architecture in a name', '{"arm64-gpu": "linux/arm64"}', '1:2', "contains the architecture 'arm64'"],
])('%s is refused', (_, text, place, message) => {
  let caught: unknown;
  try {
    parseArchitectureFile(text, '.aws-architecture');
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(MultiarchError);
  const { code, message: said, location } = caught as MultiarchError;
  expect(code).toBe('INVALID_INPUT');
  expect(said).toContain(message);
  expect(said).toMatch(/^\.aws-architecture: .*; accepted: .* \(\.aws-architecture:\d+:\d+\)$/);
  expect(location && formatLocation(location)).toBe(`.aws-architecture:${place}`);
});

/** What may be in a file that is none of this kind. */
const secret = Array.from({ length: 100 }, (_, index) => `s3cret${index}`).join('');

test.each([
  ['words', secret],
  ['an operating system', `${secret}/amd64`],
  ['an architecture', `linux/${secret}`],
  ['a variant', `linux/arm/${secret}`],
  ['platforms', `linux/arm64,${secret}/${secret},linux/amd64`],
  ['a name', JSON.stringify({ [secret]: 'linux/amd64' })],
  ['a name in which an architecture is', JSON.stringify({ [`${secret.slice(0, 50)}-arm64`]: 'linux/amd64' })],
  ['a name twice', `{"${secret.slice(0, 60)}": "linux/amd64", "${secret.slice(0, 60)}": "linux/amd64"}`],
  ['a value', JSON.stringify({ cpu: secret })],
  ['no JSON', `{"cpu": ${secret}}`],
])('of a file with %s, an error has at most 40 characters', (_, text) => {
  let message = '';
  try {
    parseArchitectureFile(text);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  expect(message).not.toBe('');
  const pieces = Array.from({ length: text.length - 40 }, (_, start) => text.slice(start, start + 41));
  expect(pieces.filter((piece) => message.includes(piece))).toEqual([]);
  expect(message.split('s3cret').length - 1).toBeLessThanOrEqual(6);
});
