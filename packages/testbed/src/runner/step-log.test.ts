import { expect, test } from 'vitest';
import { readStepLog } from './step-log.js';

test('a mask hides from then on, in later annotations of the log too, and never shows itself', () => {
  const { log, masks } = readStepLog('early s3cret\n::add-mask::s3cret\nlate s3cret\n::error::bad s3cret');
  expect(masks).toEqual(['s3cret']);
  expect(log).toBe('early s3cret\nlate ***\n::error::bad ***');
});

test('a mask of several lines hides each line and the whole', () => {
  const { log, masks } = readStepLog('::add-mask::one%0Atwo\nit is two');
  expect(masks).toEqual(['one\ntwo', 'one', 'two']);
  expect(log).toBe('it is ***');
});

test('of two masks the longer one wins', () => {
  expect(readStepLog('abcdef', ['abc', 'abcdef']).log).toBe('***');
});

test('an empty mask hides nothing', () => {
  expect(readStepLog('::add-mask::\nabc')).toMatchObject({ masks: [], log: 'abc' });
});

test('commands are text between stop-commands and its token', () => {
  const { annotations, log } = readStepLog('::stop-commands::t0ken\n::error::text\n::t0ken::\n::error::real');
  expect(annotations).toEqual([{ level: 'error', message: 'real' }]);
  expect(log).toContain('::error::text');
});
