import { defuse } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { LineReader } from './lines.js';
import { COMMANDS, parseCommand } from './workflow-command.js';

/** What commands are made of, and what may stand around them or break a line. */
const PIECES = [
  ...[
    '::',
    '##[',
    ':',
    '#',
    '[',
    ']',
    ' ',
    '\t',
    '\r',
    '\n',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u200b',
    '\u00a0',
    '\ufeff',
  ],
  ...[
    'set-output',
    'save-state',
    'add-mask',
    'stop-commands',
    'error',
    'debug',
    'group',
    ' name=leg-1',
    ' file=a',
    ',line=1',
    ';',
    '%0A',
  ],
  ...['{}', 'token', 'x', '#8 0.123 ', '\u001b[0m'],
];
const LINES = 1_000_000;

/** The same in each run: a linear congruential generator. */
function* lines(): Generator<string> {
  let state = 1;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let count = 0; count < LINES; count += 1)
    yield Array.from({ length: 1 + next(9) }, () => PIECES[next(PIECES.length)]).join('');
}

/** Whether a runner finds a command in what a step printed. */
function isCommand(text: string): boolean {
  const reader = new LineReader();
  return [...reader.push(`${text}\n`), ...reader.end()].some(
    (line) => parseCommand(line, COMMANDS) !== undefined,
  );
}

test('of a million lines of others, a runner executes none once they are defused', () => {
  let hostile = 0;
  const executed: string[] = [];
  for (const line of lines()) {
    if (isCommand(line)) hostile += 1;
    if (isCommand(defuse(line))) executed.push(line);
  }
  expect(executed).toEqual([]);
  expect(hostile).toBeGreaterThan(LINES / 1000);
});
