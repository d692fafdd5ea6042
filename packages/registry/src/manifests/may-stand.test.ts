import { MultiarchError } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { noAnswer, RegistryError } from '../answer/registry-error.js';
import { mayStand, UnprovenWrite } from './may-stand.js';

const answered = (status: number, timedOut?: boolean) =>
  new RegistryError('REGISTRY', 'x', { status, ...(timedOut === undefined ? {} : { timedOut }) });

test.each<[string, unknown, boolean]>([
  ['a lost answer', noAnswer('PUT x', new URL('http://x'), new Error('reset')), true],
  ['no answer in time', answered(0, true), true],
  ['a gateway that waited', answered(504), true],
  ['a proxy that waited', answered(408), true],
  ['trouble behind a gateway', answered(502), true],
  ['a good answer that could not be held against anything', new UnprovenWrite('CREDENTIALS', 'x'), true],
  ['a refusal', answered(400), false],
  ['a refusal for the credential', answered(401), false],
  ['too many requests', answered(429), false],
  ['a tag that is written once', new MultiarchError('CONFLICT', 'x'), false],
  ['a mistake of ours', new TypeError('x'), false],
])('%s: %s', (_, error, expected) => {
  expect(mayStand(error)).toBe(expected);
});
