import { describe, expect, test } from 'vitest';
import { openTerminal } from './terminal.js';

const world = { environment: {}, directory: '/', temporaryDirectory: '/tmp' };

/** What somebody would see: lines that stay, and below them those that are written over. */
function openScreen() {
  const screen = { lines: [] as string[], live: '' };
  const add = (text: string) => {
    expect(screen.live).toBe('');
    screen.lines.push(text);
  };
  const live = {
    write: (text: string) => {
      screen.live = text;
    },
    clear: () => {
      screen.live = '';
    },
  };
  return { screen, terminal: openTerminal(world, { out: add, err: add, live }) };
}

describe('what is going on right now', () => {
  test('is written over, and stays below everything else', () => {
    const { screen, terminal } = openScreen();
    terminal.show?.('10 %');
    terminal.log.info('a line');
    expect(screen).toEqual({ lines: ['a line\n'], live: '10 %' });
    terminal.show?.('20 %');
    terminal.print('a result');
    expect(screen).toEqual({ lines: ['a line\n', 'a result\n'], live: '20 %' });
    terminal.show?.('');
    terminal.log.warning('the end');
    expect(screen).toEqual({ lines: ['a line\n', 'a result\n', 'warning: the end\n'], live: '' });
  });

  test('shows no secret', () => {
    const { screen, terminal } = openScreen();
    terminal.mask('hunter22');
    terminal.show?.('pushing as hunter22');
    expect(screen.live).toBe('pushing as ***');
  });

  test('is not shown where nobody looks', () => {
    const terminal = openTerminal(world, { out: () => {}, err: () => {} });
    expect(terminal.show).toBeUndefined();
  });
});
