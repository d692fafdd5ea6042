import { expect, test } from 'vitest';
import type { Event } from './decide/event.js';
import type { Plan } from './documents/plan.js';
import { main, plan, push, sha } from './testing/index.js';

/** A service that is built for one architecture per variant, in three stages, each with a registry of its own. */
const files = {
  '.aws-architecture': '{ "gpu": "linux/amd64", "cpu": "linux/arm64" }',
  'Dockerfile-gpu': '',
  'Dockerfile-cpu': '',
};
const dev = {
  tags: 'PR-{{pr}}\n{{sha8}}\nlatest if=preview|workflow_dispatch',
  'preview-branches': '*',
  'arch-tags': 'all',
};
const stage = { tags: '{{sha8}}\nlatest if=default-branch', 'arch-tags': 'all' };

const pull: Event = {
  ...push,
  name: 'pull_request',
  action: 'opened',
  ref: 'refs/pull/7/merge',
  headRef: 'USE-1',
  pullRequest: 7,
};

/** What each architecture is pushed under, in the order in which it is planned. */
function archTags({ variants }: Plan): readonly string[] {
  return variants.flatMap(({ platforms }) =>
    platforms.flatMap(({ archTag = '', moreTags = [] }) => [archTag, ...moreTags.map(({ name }) => name)]),
  );
}

const both = (...names: readonly string[]) =>
  ['amd64-gpu', 'arm64-cpu'].flatMap((suffix) => names.map((name) => `${name}-${suffix}`));
const sha8 = sha.slice(0, 8);

test.each<[string, Event, Record<string, string>, readonly string[]]>([
  ['dev, a pull request', pull, dev, both('PR-7', sha8, 'latest')],
  ['dev, by hand', { ...main, name: 'workflow_dispatch' }, dev, both(sha8, 'latest')],
  ['stage, a push to main', { ...main, defaultBranch: 'main' }, stage, both(sha8, 'latest')],
])('%s: each architecture has exactly these tags', (_, event, inputs, expected) => {
  expect(archTags(plan(event, inputs, files))).toEqual(expected);
});

test('a pull request of Dependabot is built and not pushed', () => {
  const made = plan({ ...pull, actor: 'dependabot[bot]', bot: true }, dev, files);
  expect(made).toMatchObject({ mode: 'verify', push: false, tag: 'PR-7' });
});

test('a commit whose first digits are numbers has a letter in its tags', () => {
  const made = plan({ ...main, sha: `12345678901a${'0'.repeat(28)}`, defaultBranch: 'main' }, stage, files);
  expect(archTags(made)).toEqual(both('12345678901a', 'latest'));
});

/** Lines, the event, and the final tags; `~` is one that moves. */
test.each<[string, Event, Record<string, string>, string]>([
  ['{{version}}, {{major}}.{{minor}}', push, { latest: 'false' }, '1.2.3 ~1.2'],
  ['{{version}}, {{major}}.{{minor}}', main, {}, ''],
  ['{{branch}}-{{sha8}}, {{branch}}', main, {}, `main-${sha8} ~main`],
  ['{{branch}}', { ...main, ref: 'refs/heads/v1.2' }, {}, '~branch-v1.2'],
  ['v{{branch}}', { ...main, ref: 'refs/heads/1.2' }, {}, '~branch-v1.2'],
  ['{{tag}}', { ...push, ref: 'refs/tags/app@1.2.3' }, {}, 'app-1.2.3-32da373c'],
  ['{{date:YYYYMMDD}}-{{sha7}}', main, {}, `20260801-${sha.slice(0, 7)}`],
  ['pr-{{pr}}', { ...pull, headRef: 't/1' }, {}, '~pr-7'],
  ['latest, {{branch}}', { ...pull, headRef: 't/1' }, {}, '~t-1'],
  ['latest', { ...pull, headRef: 't/1' }, {}, ''],
  ['edge', main, { tag: 'nightly' }, '~nightly ~edge'],
  ['build-{{run}}', { ...main, run: '42' }, { 'additional-tags': 'edge' }, '~build-42 ~edge'],
])('%s', (tags, event, inputs, expected) => {
  const made = plan(event, { tags, platforms: 'linux/amd64', ...inputs }, { Dockerfile: '' });
  const names = made.variants[0]?.tags.map(({ name, mutable }) => (mutable ? '~' : '') + name) ?? [];
  expect(names.join(' ')).toBe(expected);
  expect(made.push).toBe(expected !== '');
});

test('a run that no line names says which line to add', () => {
  const made = plan(main, { tags: '{{version}}', push: true }, files);
  expect(made).toMatchObject({
    mode: 'verify',
    reason: "No line of 'tags' names branch main: built, not pushed.",
    notes: [expect.stringContaining("add a line to 'tags', such as {{branch}}")],
    warnings: [expect.stringContaining("'push: true' is asked for, and nothing is pushed.")],
  });
});

test.each<[string, Event, Record<string, string>, string]>([
  [
    'a number that looks like a version',
    { ...pull, headRef: 't/1' },
    { tags: '{{pr}}' },
    "'{{pr}}' names a pull request 7",
  ],
  ['a name that is too long', main, { tags: `${'x'.repeat(120)}-{{sha8}}` }, 'tags: '],
  ['a name that begins with a dash', main, { tags: '-{{sha8}}' }, 'is not a tag'],
])('%s is refused', (_, event, inputs, message) => {
  const make = () => plan(event, inputs, files);
  expect(make).toThrow(message);
});
