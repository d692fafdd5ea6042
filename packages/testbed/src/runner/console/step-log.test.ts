import { expect, test } from 'vitest';
import { Masks } from './masks.js';
import { ISSUE_LENGTH, ISSUES_OF_A_KIND, readStepLog } from './step-log.js';

const read = (text: string, secrets: readonly string[] = []) =>
  readStepLog(text.split('\n'), new Masks(secrets));

test('a mask hides from then on, in later annotations too, and never shows itself', () => {
  const { log, masks, annotations } = read(
    'early s3cret\n::add-mask::s3cret\nlate s3cret\n::error::bad s3cret',
  );
  expect(masks).toEqual(['s3cret']);
  expect(log).toBe('early s3cret\nlate ***\n##[error]bad ***');
  expect(annotations).toEqual([{ level: 'error', message: 'bad ***' }]);
});

test('a mask of several lines hides each line and the whole', () => {
  const { log, masks } = read('::add-mask::one%0Atwo\nit is two');
  expect(masks).toEqual(['one\ntwo', 'one', 'two']);
  expect(log).toBe('it is ***');
});

test('secrets of the job hide from the start', () => {
  expect(read('abcdef', ['abc', 'abcdef']).log).toBe('***');
});

test('an empty mask hides nothing, and is a warning', () => {
  const message = "Can't add secret mask for empty string in ##[add-mask] command.";
  expect(read('::add-mask::\nabc')).toMatchObject({
    masks: [],
    log: `##[warning]${message}\nabc`,
    annotations: [{ level: 'warning', message }],
  });
});

test('outputs, state and matchers come by commands too, in both forms', () => {
  const { outputs, state, matchers, log, executed } = read(
    '::set-output name=a::1%0A2\n#5 ##[save-state name=restore]/x\n::add-matcher::m.json\n::set-output name=a::3',
  );
  expect({ outputs, state, matchers }).toEqual({
    outputs: { a: '3' },
    state: { restore: '/x' },
    matchers: ['m.json'],
  });
  expect(log).toBe('');
  expect(executed).toHaveLength(4);
});

test('commands are text between stop-commands and its token, which is hidden and in any case', () => {
  const { annotations, log, executed } = read(
    '::stop-commands::t0ken-77\n::error::text\n##[add-mask]x\n::T0KEN-77::\n::error::real\n::t0ken-77::',
  );
  expect(annotations).toEqual([{ level: 'error', message: 'real' }]);
  expect(log.split('\n').slice(1, 3)).toEqual(['::error::text', '##[add-mask]x']);
  expect(log).not.toContain('t0ken-77\n');
  expect(executed).toEqual(['::stop-commands::t0ken-77', '::T0KEN-77::', '::error::real']);
});

test.each(['', 'pause-logging', 'ERROR'])("'%s' is no token of stop-commands", (token) => {
  const { isRefused, annotations } = read(`::stop-commands::${token}\n::error::real`);
  expect(isRefused).toBe(true);
  expect(annotations.at(-1)?.message).toBe('real');
});

test.each([
  ['set-env', '::set-env name=a::b'],
  ['add-path', '::add-path::/x'],
  ['an output without a name', '::set-output::x'],
  ['state without a name', '##[save-state]x'],
  ['an echo that is neither on nor off', '::echo::maybe'],
])('%s is refused, which fails the step', (_, line) => {
  const { isRefused, annotations } = read(line);
  expect(isRefused).toBe(true);
  expect(annotations[0]?.message).toBe(`Unable to process command '${line}' successfully.`);
});

test('groups and debug messages are shown in the form of the runner', () => {
  expect(read('::group::a%0Ab\n::debug::x\n::endgroup::').log).toBe(
    '##[group]a\nb\n##[debug]x\n##[endgroup]',
  );
});

test('after echo on, commands are shown but for masks', () => {
  const { log } = read(
    '::echo::on\n::set-output name=a::b\n::add-mask::pw\n::echo::off\n::set-output name=a::b',
  );
  expect(log).toBe('::set-output name=a::b\n::add-mask::***\n::echo::off');
});

test(`an issue is hidden and then cut at ${ISSUE_LENGTH} characters, in the log too`, () => {
  const text = `${'s3cret'.repeat(700)}${'x'.repeat(ISSUE_LENGTH)}advice`;
  const { annotations, log } = read(`::error::${text}`, ['s3cret']);
  const cut = `***${'x'.repeat(ISSUE_LENGTH - 3)}`;
  expect(annotations).toEqual([{ level: 'error', message: cut }]);
  expect(log).toBe(`##[error]${cut}`);
});

test(`the issues after the first ${ISSUES_OF_A_KIND} of a kind are in the log alone`, () => {
  const lines = Array.from({ length: ISSUES_OF_A_KIND + 1 }, (_, index) => `::warning::${index}`);
  const { annotations, log } = read([...lines, '::error::e'].join('\n'));
  expect(annotations.map(({ message }) => message)).toEqual([...'0123456789', 'e']);
  expect(log).toContain('##[warning]10');
});
