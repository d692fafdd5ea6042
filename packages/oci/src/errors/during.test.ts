import { expect, test } from 'vitest';
import { during } from './during.js';
import { MultiarchError } from './error.js';

test.each([
  [
    'a registry',
    new MultiarchError('REGISTRY', 'GET x: 500', { advice: 'wait' }),
    'while looking: GET x: 500',
  ],
  [
    'a refusal',
    new MultiarchError('CREDENTIALS', 'GET x: 401', { advice: 'wait' }),
    'while looking: GET x: 401',
  ],
  ['content', new MultiarchError('INVALID_CONTENT', 'x is wrong', { advice: 'wait' }), 'x is wrong'],
  ['a tag', new MultiarchError('CONFLICT', 'x is written once', { advice: 'wait' }), 'x is written once'],
])('%s: what a person did is named where the message has none of it', async (_, error, message) => {
  const { code, advice } = error;
  await expect(during('looking', Promise.reject(error))).rejects.toMatchObject({ code, advice, message });
});

test('what is no error of ours passes as it is, and so does what comes', async () => {
  const mistake = new TypeError('a mistake of ours');
  await expect(during('looking', Promise.reject(mistake))).rejects.toBe(mistake);
  expect(await during('looking', Promise.resolve(1))).toBe(1);
});
