import { expect, test } from 'vitest';
import { Masks } from './console/masks.js';
import { finishOutputs, OUTPUTS_SIZE } from './job-outputs.js';

const skip = (name: string) => ({
  level: 'warning',
  message: `Skip output '${name}' since it may contain secret.`,
});

test.each([
  ['what no mask touches', ['hunter22'], { a: 'b' }, { a: 'b' }, []],
  ['what is empty, without a word', [], { a: '', b: 'c' }, { b: 'c' }, []],
  [
    'a user name in an image',
    ['octo'],
    { plan: '{"images":["octo/app"]}', tag: '1' },
    { tag: '1' },
    [skip('plan')],
  ],
  [
    'any JSON, by a brace of a secret',
    ['{\n"a": 1\n}'],
    { legs: '[{"x":1}]', push: 'true' },
    { push: 'true' },
    [skip('legs')],
  ],
  ['a short password in a word', ['test'], { tags: 'app:latest' }, {}, [skip('tags')]],
  ['a secret in base64', ['hunter22'], { a: Buffer.from('xhunter22').toString('base64') }, {}, [skip('a')]],
])('finishOutputs: %s', (_, secrets, declared, values, annotations) => {
  expect(finishOutputs(declared as Record<string, string>, new Masks(secrets))).toEqual({
    values,
    annotations,
  });
});

test('what a step asked to hide counts as a secret', () => {
  const masks = new Masks();
  masks.add('app');
  expect(finishOutputs({ a: 'octo-app' }, masks).values).toEqual({});
});

test('a megabyte in UTF-16 is kept, and two bytes more are too much', () => {
  const half = 'x'.repeat(OUTPUTS_SIZE / 4);
  expect(finishOutputs({ a: half, b: half }, new Masks()).values).toEqual({ a: half, b: half });
  const { values, annotations } = finishOutputs({ a: half, b: half, c: 'x' }, new Masks());
  expect(values).toEqual({});
  expect(annotations).toEqual([{ level: 'error', message: expect.stringContaining('1048578 bytes') }]);
});
