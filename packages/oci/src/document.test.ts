import { describe, expect, test } from 'vitest';
import { checkDocument, type Issue, readDocument, type Schema } from './document.js';
import { MultiarchError } from './errors/error.js';

/** A schema that finds just this wrong, whatever it is shown. */
const finding = (message: string, path: Issue['path']): Schema<unknown> => ({
  '~standard': { validate: () => ({ issues: [path === undefined ? { message } : { message, path }] }) },
});
const naming = { input: 'plan', accepted: 'a plan' };

describe('what is wrong with a document', () => {
  test.each<[string, unknown, Issue['path'], string]>([
    ['itself', 7, undefined, 'plan: is 7; accepted: a plan'],
    ['itself, a list', [], ['a'], 'plan: is a list; accepted: a plan'],
    ['a member', { a: 7 }, ['a'], 'plan: a is 7; accepted: text'],
    ['an entry', { a: ['x', [7]] }, ['a', 1, 0], 'plan: a[1][0] is 7; accepted: text'],
    ['with the steps as objects', { a: 7 }, [{ key: 'a' }], 'plan: a is 7; accepted: text'],
    ['a member that is not there', { a: {} }, ['a', 'b'], 'plan: a.b is missing; accepted: a plan'],
    ['one that every object inherits', {}, ['constructor'], 'plan: constructor is missing; accepted: a plan'],
    ['a list for an object', { a: [] }, ['a', 'b'], 'plan: a is a list; accepted: an object'],
    ['a name that is no word', { 'a b': 7 }, ['a b'], 'plan: ["a b"] is 7; accepted: text'],
    ['a name that breaks the line', { 'a\n': 7 }, ['a\n'], 'plan: ["a\\n"] is 7; accepted: text'],
    ['a long value', { a: 'x'.repeat(300) }, ['a'], `plan: a is "${'x'.repeat(200)}…"; accepted: text`],
  ])('%s', (_, value, path, message) => {
    expect(() => checkDocument(finding('text', path), value, naming)).toThrow(
      new MultiarchError('INVALID_INPUT', message),
    );
  });

  test('says in which part of the input', () => {
    const check = (value: unknown, path: Issue['path']) =>
      checkDocument(finding('text', path), value, { ...naming, within: 'leg-3' });
    expect(() => check(7, undefined)).toThrow('plan: leg-3 is 7; accepted: a plan');
    expect(() => check({ a: 7 }, ['a'])).toThrow('plan: leg-3.a is 7; accepted: text');
  });

  test('repeats no text of a document that holds secrets', () => {
    const check = (value: unknown) =>
      checkDocument(finding('a list', ['a']), value, { ...naming, secret: true });
    expect(() => check({ a: 'hunter2' })).toThrow(/^plan: a is wrong; accepted: a list$/);
    expect(() => check({ a: 7 })).toThrow('plan: a is 7; accepted: a list');
  });

  test('that is no JSON', () => {
    expect(() => readDocument(finding('text', []), '{', naming)).toThrow(
      'plan: is not JSON; accepted: a plan',
    );
  });
});

test('what is right is what the schema made of it', () => {
  const schema: Schema<string> = { '~standard': { validate: (value) => ({ value: `<${value}>` }) } };
  expect(readDocument(schema, '"a"', naming)).toBe('<a>');
});
