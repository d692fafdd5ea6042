import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTag } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { makePlan, type Plan, parseWorkflowInputs } from '@multiarch/plan';
import { expect, test } from 'vitest';
import { readEvent } from './github-event.js';

/** A run as GitHub starts it: its variables, and the payload at `GITHUB_EVENT_PATH`. */
interface RecordedEvent {
  readonly title: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

const FOLDER = join(import.meta.dirname, '../fixtures/events');
const DOCUMENT = join(import.meta.dirname, '../../../docs/events.md');

const events = globSync('*.json', { cwd: FOLDER })
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as RecordedEvent);

function plan({ environment, inputs, payload }: RecordedEvent): Plan {
  return makePlan({
    sha256,
    inputs: parseWorkflowInputs({ images: 'ghcr.io/octo-org/octo-app', 'semver-tags': true, ...inputs }),
    event: readEvent(environment, payload),
    files: { read: () => undefined, exists: () => true },
    source: { commitTime: '2026-08-01T12:00:00Z' },
  });
}

/** The plan, or in one line why there is none. */
function attempt(event: RecordedEvent): Plan | string {
  try {
    return plan(event);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function onBranch(branch: string): RecordedEvent {
  const environment = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_SHA: 'a'.repeat(40),
  };
  return { title: branch, environment, payload: { deleted: false } };
}

const SHOWN = 30;

/** Names that people give to branches, and those that somebody gives to find out what happens. */
const BRANCHES = [
  'main',
  'tickets/DM-52589',
  'tickets-DM-52589',
  'v1.2',
  'release/1.2',
  'latest',
  '5b2c1f6',
  'main-arm64',
  'Feature/Login',
  'feature/login',
  'fix/#12',
  'fix/@12',
  '-rf',
  '.hidden',
  'größe',
  '🚀',
  'x'.repeat(300),
  `${'x'.repeat(300)}y`,
  '$(touch${IFS}here)',
  '`id`;"\'&|<>',
  '${{secrets.TOKEN}}',
  '::add-mask::x',
];

/** Inline code, in a cell of a table. */
function code(text: string): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
  const [open, close] = text.includes('`') ? ['`` ', ' ``'] : ['`', '`'];
  return `${open}${shown.replaceAll('|', '\\|')}${close}`;
}

/** Text in which nothing is markup. */
function plain(text: string): string {
  return text.replace(/[*_|]/g, '\\$&');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function eventRow(event: RecordedEvent): string[] {
  const result = attempt(event);
  const { GITHUB_EVENT_NAME: name = '' } = event.environment;
  if (typeof result === 'string') return [plain(event.title), code(name), 'refused', plain(result), ''];
  const tags = result.variants[0]?.tags.map((tag) => code(tag.name)).join(', ') ?? '';
  return [plain(event.title), code(name), code(result.mode), plain(result.reason), tags];
}

/** Lines of `tags`, and one that holds for some runs alone. */
const TEMPLATES = [
  '{{version}}',
  '{{major}}.{{minor}}',
  '{{tag}}',
  '{{branch}}',
  'pr-{{pr}}',
  '{{sha8}}',
  '{{date:YYYY-MM-DD}}',
  'latest if=default-branch',
];

/** One event of each mode in which something is published. */
const TEMPLATED = [
  'Tag pushed',
  'Tag of a prerelease pushed',
  'Tag of a component pushed',
  'Branch pushed',
  'Started by a schedule',
  'Pull request from tickets/*',
];

function templateRow(title: string): string[] {
  const event = events.find((one) => one.title === title);
  if (event === undefined) throw new Error(`no event ${title}`);
  const names = TEMPLATES.map((tags) => {
    const result = plan({
      ...event,
      inputs: { ...event.inputs, tags, latest: 'false', 'semver-tags': 'false' },
    });
    return result.push ? code(result.tag) : '';
  });
  return [plain(title), ...names];
}

function fill(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((filled, [marker, content]) => {
    const between = new RegExp(`(?<=<!-- ${marker}:start -->\n)[\\s\\S]*?(?=<!-- ${marker}:end -->)`);
    expect(filled, `${DOCUMENT} has the markers of ${marker}`).toMatch(between);
    return filled.replace(between, () => `${content}\n`);
  }, text);
}

// After a change: vitest -u, which `make generate` runs.
test('docs/events.md says what each event means, and what branches are called', async () => {
  const document = fill(readFileSync(DOCUMENT, 'utf8'), {
    events: table(['What happened', 'Event', 'Mode', 'Why', 'Tags'], events.map(eventRow)),
    templates: table(['What happened', ...TEMPLATES.map(code)], TEMPLATED.map(templateRow)),
    branches: table(
      ['Branch', 'Tag'],
      BRANCHES.map((branch) => [code(branch), code(plan(onBranch(branch)).tag)]),
    ),
  });
  await expect(document).toMatchFileSnapshot(DOCUMENT);
});

test('the recorded events are as many as there are files, each with a title of its own', () => {
  expect(events.length).toBeGreaterThanOrEqual(30);
  expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
});

test.each(events.map((event) => [event.title, event] as const))(
  '%s: pushes only what may be pushed, and says why',
  (_, event) => {
    const result = attempt(event);
    if (typeof result === 'string') {
      expect(event.environment.GITHUB_EVENT_NAME).toBe('pull_request_target');
      return;
    }
    const { mode, push, reason, variants, legs } = result;
    const isPushed = mode === 'release' || mode === 'preview' || mode === 'branch';
    expect({ push, legs: legs.map((leg) => leg.push) }).toEqual({
      push: isPushed,
      legs: legs.map(() => isPushed),
    });
    expect(variants.flatMap(({ tags }) => tags).length > 0).toBe(isPushed);
    expect(legs.length > 0).toBe(mode !== 'skip');
    expect(reason).toMatch(/^\p{Lu}[^\n]*\.$/u);
  },
);

test.each(events.map((event) => [event.title, event] as const))(
  '%s: with push: false nothing is pushed',
  (_, event) => {
    const result = attempt({ ...event, inputs: { ...event.inputs, push: 'false' } });
    if (typeof result !== 'string')
      expect(result).toMatchObject({ push: false, legs: result.legs.map(() => ({ push: false, tags: [] })) });
  },
);

test.each(BRANCHES.map((branch) => [branch]))(
  'branch %j has tags that a registry takes, with every suffix',
  (branch) => {
    const { variants } = plan(onBranch(branch));
    const tags = variants.flatMap(({ tags: own, platforms }) => [
      ...own.map(({ name }) => name),
      ...platforms.flatMap(({ archTag = [] }) => archTag),
    ]);
    expect(tags.length).toBeGreaterThan(2);
    expect(tags.filter((tag) => !isTag(tag))).toEqual([]);
  },
);

test('two branches meet in one tag only where one has a slash in place of a dash', () => {
  const tags = Map.groupBy(BRANCHES, (branch) => plan(onBranch(branch)).tag);
  const shared = [...tags.values()].filter((branches) => branches.length > 1);
  expect(shared).toEqual([['tickets/DM-52589', 'tickets-DM-52589']]);
});

test('a tag that branches share moves, so that each build replaces it whole', () => {
  for (const branch of ['tickets/DM-52589', 'tickets-DM-52589'])
    expect(plan(onBranch(branch)).variants[0]?.tags).toEqual([{ name: 'tickets-DM-52589', mutable: true }]);
});
