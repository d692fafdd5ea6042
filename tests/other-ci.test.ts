import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CIS } from '../packages/cli/src/ci/table.js';
import { flagsOf, VERBS } from '../packages/cli/src/flags/flag.js';
import { read } from './workspace.js';

const page = read('docs/other-ci.md');
const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({
  kind,
  text,
}));

test('the page names every CI that is read, and its variables', () => {
  const [, table = ''] = /variables:start -->([\s\S]*?)<!-- variables:end/.exec(page) ?? [];
  const rows = table.trim().split('\n').slice(2);
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, 4)
      .map((cell) => cell.trim()),
  );
  const declared = CIS.map(({ name, known, reads }) => [name, `\`${known}\``, reads]);
  expect(cells.sort()).toEqual(declared.sort());
});

test('its YAML is YAML', () => {
  const yaml = blocks.filter(({ kind }) => kind === 'yaml');
  expect(yaml).toHaveLength(4);
  for (const { text } of yaml) expect(parse(text)).toBeTypeOf('object');
});

describe('its commands are commands', () => {
  const commands = blocks.flatMap(({ text }) =>
    [...text.matchAll(/multiarch ([a-z]+)((?: [^;&,\])>\n'"]+)?)/g)].map(([, verb = '', rest = '']) => ({
      verb,
      rest,
    })),
  );

  test.each(commands)('$verb$rest', ({ verb, rest }) => {
    const known = VERBS.filter((each) => each === verb).flatMap(flagsOf);
    expect(known).not.toEqual([]);
    for (const [, flag = ''] of rest.matchAll(/--([a-z-]+)/g))
      expect(known.map(({ name }) => name)).toContain(flag);
  });
});
