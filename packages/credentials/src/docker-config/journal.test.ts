import { MultiarchError } from '@multiarch/oci';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Journal, parseJournal } from './journal.js';

const journal: Journal = {
  before: 'e30=',
  mode: 0o600,
  createdDirectory: null,
  after: ['ab'],
  changes: [{ object: 'auths', key: 'ghcr.io', before: { auth: 'secret' } }],
  also: ['/tmp/docker/buildx/config/quay.io/org/app/config.json'],
};
const read = (value: unknown) => parseJournal(Buffer.from(JSON.stringify(value)));

describe('the notes of a login', () => {
  test('are read as they were written', () => {
    const first = { ...journal, before: null, mode: null, createdDirectory: '/home/a', also: [] };
    for (const written of [journal, first]) expect(read(written)).toEqual(written);
  });

  test.each<[string, unknown, string]>([
    ['no object', [], 'is a list; accepted: what the login wrote'],
    ['nothing in it', {}, 'before is missing; accepted: what the login wrote'],
    ['a file that is not base64', { ...journal, before: 'a secret' }, 'before is wrong; accepted: base64'],
    ['a mode that is none', { ...journal, mode: 0o1000 }, 'mode is 512; accepted: a mode'],
    ['one hash', { ...journal, after: 'ab' }, 'after is wrong; accepted: a list'],
    [
      'a change of something else',
      { ...journal, changes: [{ object: 'secret', key: 'a' }] },
      'changes[0].object is wrong; accepted: auths, credHelpers',
    ],
    ['another file as an object', { ...journal, also: [{}] }, 'also[0] is an object; accepted: text'],
  ])('with %s are refused', (_, value, message) => {
    expect(() => read(value)).toThrow(
      new MultiarchError('INVALID_INPUT', `the journal of the login: ${message}`),
    );
  });

  test('are these or are refused, and no text in them is repeated', () => {
    const places = ['before', 'mode', 'createdDirectory', 'after', 'changes', 'also'] as const;
    const secret = 'hunter2-hunter2';
    const foreign = fc.oneof(fc.jsonValue(), fc.constantFrom(secret, [secret], { auth: secret }));
    fc.assert(
      fc.property(fc.constantFrom(...places), foreign, (place, value) => {
        try {
          read({ ...journal, [place]: value });
        } catch (error) {
          expect(error).toBeInstanceOf(MultiarchError);
          expect(String(error)).not.toContain(secret);
        }
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          parseJournal(Buffer.from(text));
        } catch (error) {
          expect(error).toBeInstanceOf(MultiarchError);
        }
      }),
    );
  });
});
