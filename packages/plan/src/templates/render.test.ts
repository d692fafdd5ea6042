import { expect, test } from 'vitest';
import { parseTagTemplates } from './grammar.js';
import { type RunFacts, renderTemplate } from './render.js';

const base: RunFacts = {
  mode: 'branch',
  event: 'push',
  branch: 'main',
  defaultBranch: 'main',
  revision: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  commitTime: '2026-08-01T01:02:03+02:00',
  run: '42',
};
const ticket: Partial<RunFacts> = { mode: 'preview', event: 'pull_request', branch: 't/1', pullRequest: 7 };
const release = (gitTag: string): Partial<RunFacts> => ({ mode: 'release', branch: undefined, gitTag });

/** A line, what differs from a push to main, and the name; empty for none. */
test.each<[string, Partial<RunFacts>, string]>([
  ['edge', {}, 'edge'],
  ['{{sha}}', {}, '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f'],
  ['{{sha8}}', {}, '5b2c1f6d'],
  ['{{ sha7 }}', {}, '5b2c1f6'],
  ['sha-{{sha7}}', { revision: `1234567890a${'1'.repeat(29)}` }, 'sha-1234567890a'],
  ['{{sha8}}', { revision: '' }, ''],
  ['{{branch}}-{{sha8}}', {}, 'main-5b2c1f6d'],
  ['{{branch}}', release('v1.2.3'), ''],
  ['{{branch}}', ticket, 't/1'],
  ['pr-{{pr}}', ticket, 'pr-7'],
  ['pr-{{pr}}', {}, ''],
  ['{{version}}', release('v1.2.3'), '1.2.3'],
  ['{{version}}', release('app@1.2.3-rc.1'), '1.2.3-rc.1'],
  ['{{version}}', {}, ''],
  ['{{tag}}', release('app/v1.2.3'), 'app/v1.2.3'],
  ['{{tag}}', {}, ''],
  ['{{major}}.{{minor}}', release('v1.2.3'), '1.2'],
  ['v{{major}}.{{minor}}.{{patch}}', release('1.2.3'), 'v1.2.3'],
  ['{{major}}.{{minor}}.{{patch}}', release('v1.2'), ''],
  ['{{major}}', release('v1.2.3'), '1'],
  ['{{major}}', release('v0.2.3'), ''],
  ['{{major}}.{{minor}}', release('v0.2.3'), '0.2'],
  ['{{major}}', release('v1.2.3-rc.1'), ''],
  ['{{major}}', { ...release('v1.2.3'), prerelease: true }, ''],
  ['{{date:YYYY-MM-DD}}', {}, '2026-07-31'],
  ['nightly-{{date:YYYYMMDD_HHmmss}}', {}, 'nightly-20260731_230203'],
  ['{{date:YYYY}}', { commitTime: undefined }, ''],
  ['{{date:YYYY}}', { commitTime: 'yesterday' }, ''],
  ['build-{{run}}', {}, 'build-42'],
  ['build-{{run}}', { run: undefined }, ''],
  ['latest if=release', release('v1.2.3'), 'latest'],
  ['latest if=release', release('v1.2.3-rc.1'), ''],
  ['latest if=release', { ...release('v1.2.3'), prerelease: true }, ''],
  ['latest if=release', {}, ''],
  ['next if=prerelease', release('v1.2.3-rc.1'), 'next'],
  ['next if=prerelease', release('v1.2.3'), ''],
  ['latest if=default-branch', {}, 'latest'],
  ['latest if=default-branch', { branch: 'feature' }, ''],
  ['latest if=default-branch', { branch: undefined, defaultBranch: undefined }, ''],
  ['latest if=default-branch', { ...ticket, branch: 'main' }, ''],
  ['x if=branch', {}, 'x'],
  ['x if=preview', ticket, 'x'],
  ['x if=pull_request', ticket, 'x'],
  ['x if=push', {}, 'x'],
  ['x if=schedule|workflow_dispatch', {}, ''],
  ['x if=schedule|workflow_dispatch', { event: 'schedule' }, 'x'],
])('%s: %o', (line, changes, expected) => {
  const [template] = parseTagTemplates([line]);
  expect(template && renderTemplate(template, { ...base, ...changes })).toBe(expected || undefined);
});

test.each<[string, string]>([
  ['{{shaa}}', 'tags: there is no variable {{shaa}}; did you mean {{sha}}?'],
  ['{{verison}}', 'did you mean {{version}}?'],
  ['{{something}}', 'accepted: {{version}}, {{major}}'],
  ['{{sha4}}', 'accepted: {{sha7}} to {{sha40}}'],
  ['{{sha41}}', 'accepted: {{sha7}} to {{sha40}}'],
  ['{{sha:8}}', "{{sha:8}} has something behind ':'; accepted: {{sha}}"],
  ['{{date}}', 'does not say how the date is written; accepted: YYYY'],
  ['{{date:yyyy}}', 'does not say how the date is written'],
  ['x if=realease', "'realease' behind if= is neither a mode nor an event; did you mean 'release'?"],
  ['x if=', "'' behind if= is neither a mode nor an event"],
  ['x if=pull_request_target', "'pull_request_target' behind if="],
  ['x on=push', "'x on=push' has more than a name and a condition; accepted:"],
  ['x if=push y', 'has more than a name and a condition'],
  ['a/b', "'a/b' in 'a/b' is nothing that a tag holds"],
  ['a{{sha8}', 'is nothing that a tag holds'],
])('%s is refused', (line, message) => {
  expect(() => parseTagTemplates([line])).toThrow(message);
});
