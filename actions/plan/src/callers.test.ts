import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@multiarch/oci/content';
import { makePlan, type Plan, parseWorkflowInputs } from '@multiarch/plan';
import { expect, test } from 'vitest';
import { readEvent } from './github-event.js';

/**
 * What real callers of another workflow pass, and what that one publishes for them: facts, nobody's code. With only the
 * `uses:` line changed, ours publishes the same, and `latest` for releases by number.
 */
interface Callers {
  readonly calls: readonly { readonly name: string; readonly with: Readonly<Record<string, unknown>> }[];
  readonly events: Readonly<Record<string, Happening>>;
  readonly expected: readonly Expected[];
}

interface Happening {
  readonly event: string;
  readonly action?: string;
  readonly ref: string;
  readonly head_ref?: string;
  readonly actor?: string;
  readonly labels?: readonly string[];
}

interface Expected {
  readonly call: string;
  readonly event: string;
  readonly published: readonly string[];
  readonly note?: string;
}

const { calls, events, expected } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/lsst-callers.json'), 'utf8'),
) as Callers;

/** Events that belong to one caller, and are said in words. */
function happeningOf(title: string): Happening {
  const known = events[title];
  if (known !== undefined) return known;
  const pull = /^pull request from (\S+)(?: by (\S+?),)?/.exec(title);
  const [, head_ref = '', actor = 'octocat'] = pull ?? [];
  if (pull !== null)
    return { event: 'pull_request', ref: 'refs/pull/7/merge', head_ref: head_ref.replace(/,$/, ''), actor };
  const push = /^push to ([^\s,]+)/.exec(title)?.[1];
  if (push !== undefined) return { event: 'push', ref: `refs/heads/${push}` };
  const tag = /^release ([^\s,]+)/.exec(title)?.[1];
  if (tag !== undefined) return { event: 'release', action: 'published', ref: `refs/tags/${tag}` };
  return { event: 'workflow_dispatch', ref: 'refs/heads/main' };
}

/** What a caller's own expressions give for an event: `name@`, in the fixture said in words. */
function givenBy(call: Callers['calls'][number], title: string, { event, head_ref = '', ref }: Happening) {
  const isTicket = /^(?:tickets|t)\//.test(head_ref);
  const isRelease = event === 'release';
  const isPushed = isRelease ? !ref.startsWith('refs/tags/client/') : isTicket || title.includes('push true');
  const additional = /additional-tags ([^\s]+)$/.exec(title)?.[1];
  return {
    ...Object.fromEntries(Object.entries(call.with).filter(([name]) => !name.includes('@'))),
    // A boolean of the caller's own.
    ...('push@' in call.with ? { push: isPushed } : {}),
    ...(isRelease && 'additional-tags@release' in call.with ? { 'additional-tags': 'latest' } : {}),
    ...(additional === undefined ? {} : { 'additional-tags': additional }),
    ...('tag@' in call.with
      ? { tag: /tag ([^\s,]+)/.exec(title.replace(/^release \S+ /, ''))?.[1] ?? '' }
      : {}),
  };
}

function planOf({ call: name, event: title }: Expected, more: Readonly<Record<string, unknown>> = {}): Plan {
  const call = calls.find((one) => one.name === name);
  if (call === undefined) throw new Error(`no call ${name}`);
  const happening = happeningOf(title);
  const { event, action, ref, head_ref, actor = 'octocat' } = happening;
  const repo = { full_name: 'org/app' };
  const payload = {
    action,
    ...(head_ref === undefined
      ? {}
      : {
          number: 7,
          pull_request: {
            head: { ref: head_ref, sha: 'c'.repeat(40), repo },
            base: { ref: 'main', repo },
            user: { login: actor },
          },
        }),
    ...(event === 'release'
      ? { release: { tag_name: ref.replace('refs/tags/', ''), prerelease: false } }
      : {}),
  };
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_ACTOR: actor,
  };
  return makePlan({
    sha256,
    inputs: parseWorkflowInputs({ ...givenBy(call, title, happening), ...more }),
    event: readEvent(environment, payload),
    files: { read: () => undefined, exists: () => true },
  });
}

/** Everything that is written, `image:tag`. */
function publishedBy({ push, images, variants, legs }: Plan): readonly string[] {
  if (!push) return [];
  const tags = [
    ...variants.flatMap((variant) => variant.tags.map(({ name }) => name)),
    ...legs.flatMap((leg) => leg.tags),
    ...variants.flatMap(({ platforms }) =>
      platforms.flatMap(({ moreTags = [] }) => moreTags.map(({ name }) => name)),
    ),
  ];
  return [...new Set(images.flatMap((image) => tags.map((tag) => `${image}:${tag}`)))].sort();
}

const run = expected.filter(({ note = '' }) => !note.startsWith('job skipped'));

test.each(run.map((one) => [one.call, one.event, one] as const))('%s, %s', (_, __, one) => {
  // Additional tags other than `latest…` have arch tags there: with `arch-tags: all`, ours have them too.
  const all = one.published.some((ref) => /:next-amd64$/.test(ref)) ? { 'arch-tags': 'all' } : {};
  expect(publishedBy(planOf(one, { latest: false, ...all }))).toEqual([...one.published].sort());
  const added = publishedBy(planOf(one, all)).filter((ref) => !one.published.includes(ref));
  const isNumbered = one.event.startsWith('release') && !one.event.includes('app@');
  expect(added.every((ref) => isNumbered && /:latest$/.test(ref))).toBe(true);
});

test.each(expected.map((one) => [one.call, one.event, one] as const))(
  "%s, %s: nothing more without the caller's own conditions, where branches are none",
  (_, __, one) => {
    const plan = planOf(one, { latest: false, branches: 'none' });
    const isPushOfBranch = happeningOf(one.event).event === 'push';
    if (one.published.length === 0 || isPushOfBranch) expect(publishedBy(plan)).toEqual([]);
    else expect(plan.push).toBe(true);
  },
);

test('there are 13 calls and 8 events', () => {
  expect([calls.length, Object.keys(events).length, expected.length]).toEqual([13, 8, 86]);
});
