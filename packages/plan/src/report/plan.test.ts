import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import type { Plan } from '../documents/plan.js';
import { parseWorkflowInputs } from '../inputs/workflow.js';
import { makePlan } from '../make-plan.js';
import { renderPlan } from './plan.js';
import { renderText } from './table.js';

function plan(ref: string, inputs: Record<string, unknown> = {}): Plan {
  return makePlan({
    sha256,
    inputs: parseWorkflowInputs({ images: 'ghcr.io/org/app', ...inputs }),
    event: { name: 'push', ref, sha: '', actor: '', fork: false, bot: false, deleted: false },
    files: { read: () => undefined, exists: () => true },
  });
}

test('Markdown', () => {
  const runners = 'linux/arm64={"group":"arm","labels":["big"]}\ndefault=["self-hosted","x64"]';
  expect(renderPlan(plan('refs/tags/v1.2.3', { runners }))).toBe(`## Plan: release

Tag v1.2.3 was pushed.

| Build | Platform | Runner | Pushes |
| --- | --- | --- | --- |
| Dockerfile | linux/amd64 | self-hosted, x64 | v1.2.3-amd64 |
| Dockerfile | linux/arm64 | group arm: big | v1.2.3-arm64 |

| Variant | Result | Tags |
| --- | --- | --- |
| default | index for linux/amd64, linux/arm64 | v1.2.3, latest (moves) |

| Reference |
| --- |
| ghcr.io/org/app:v1.2.3 |
`);
});

test('a terminal', () => {
  const inputs = { platforms: 'linux/arm/v7', emulation: true, 'arch-tags': 'none' };
  expect(renderPlan(plan('refs/heads/main', inputs), 'text')).toBe(`Plan: branch

Branch main was pushed.

Build       Platform      Runner                   Pushes
Dockerfile  linux/arm/v7  ubuntu-24.04 (emulated)  by digest

Variant  Result                  Tags
default  image for linux/arm/v7  main (moves)

Reference
ghcr.io/org/app:main
`);
});

test('a check says that nothing is pushed', () => {
  const text = renderPlan(plan('refs/heads/main', { push: false }), 'text');
  expect(text).toContain('linux/arm64  ubuntu-24.04-arm  nothing');
  expect(text).not.toContain('Reference');
});

test('legs without arch tags are pushed by digest', () => {
  expect(renderPlan(plan('refs/heads/main', { 'arch-tags': 'none' }))).toContain('| by digest |');
});

test.each([
  ['a|b', 'a&#124;b'],
  ['`x`', '&#96;x&#96;'],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['[a](b)', '&#91;a&#93;(b)'],
  ['*a* _b_ ~c~ #1', '&#42;a&#42; &#95;b&#95; &#126;c&#126; &#35;1'],
  ['https://evil.example', 'https:&#47;&#47;evil.example'],
  ['two\nlines\u001b[31m', 'two lines &#91;31m'],
  ['&amp;', '&#38;amp;'],
  ['a\u202Eb', 'a b'],
])('%j is shown as it is in Markdown', (text, expected) => {
  expect(renderText(text, 'markdown')).toBe(expected);
});

test('a terminal gets no control characters', () => {
  expect(renderText('a\u001b[2Jb\r\nc|`', 'text')).toBe('a [2Jb c|`');
});
