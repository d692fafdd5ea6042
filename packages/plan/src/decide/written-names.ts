import { invalidInput, MAX_TAG_LENGTH, type Sha256 } from '@multiarch/oci';
import type { SourceRepository } from '../checkout/repository.js';
import { ownerOf, tagOfBranch } from '../names/owners.js';
import { tagOfRef } from '../names/suffixes.js';
import type { TagTemplate } from '../templates/grammar.js';
import { type RunFacts, renderTemplate, uses } from '../templates/render.js';
import { type Event, sourceOf, type TagSource } from './event.js';
import { warnUnheard } from './hints.js';
import type { ModeDecision } from './mode.js';

/** What the lines of `tags` are filled with. */
export function factsOf(
  event: Event,
  { mode, source = sourceOf(event) }: ModeDecision,
  { commitTime }: SourceRepository,
): RunFacts {
  return {
    mode,
    event: event.name,
    ...nameOf(source),
    defaultBranch: event.defaultBranch,
    prerelease: event.prerelease,
    pullRequest: event.name.startsWith('pull_request') ? event.pullRequest : undefined,
    revision: event.sha,
    commitTime,
    run: event.run,
  };
}

function nameOf(source: TagSource | undefined): Pick<RunFacts, 'gitTag' | 'branch'> {
  if (source === undefined) return {};
  return source.kind === 'git-tag' ? { gitTag: source.name } : { branch: source.name };
}

/** A name that a line gives. */
interface WrittenName {
  readonly name: string;
  readonly template: TagTemplate;
}

/**
 * The names that the lines give to this run, in their order.
 *
 * A name that comes from a branch never takes what is a release's (`ownerOf`). What looks like a release's in a line of
 * its own (`latest`, a date) is a preview's only where the line says so: `latest if=preview`.
 *
 * @param room the longest tag that leaves place for every suffix
 * @throws MultiarchError `INVALID_INPUT` for a pull request's number that would be taken for a version
 */
export function writeNames(
  templates: readonly TagTemplate[],
  facts: RunFacts,
  sha256: Sha256,
  room: number = MAX_TAG_LENGTH,
): readonly WrittenName[] {
  return renderAll(templates, facts)
    .filter(({ name, template }) => !isWithheld(name, template, facts))
    .map(({ name, template }) => ({ name: toTag(name, template, sha256, room), template }));
}

/** Names of lines that a preview does not get, as they are a release's. */
export function withheldNames(templates: readonly TagTemplate[], facts: RunFacts): readonly string[] {
  return renderAll(templates, facts)
    .filter(({ name, template }) => isWithheld(name, template, facts))
    .map(({ name }) => name);
}

function renderAll(templates: readonly TagTemplate[], facts: RunFacts): readonly WrittenName[] {
  return templates.flatMap((template) => {
    const name = renderTemplate(template, facts);
    return name === undefined ? [] : [{ name, template }];
  });
}

function isWithheld(name: string, { parts, when, text }: TagTemplate, { mode }: RunFacts): boolean {
  // A branch's name is made harmless; a commit's digits are this one's.
  if (mode !== 'preview' || uses(parts, 'branch') || uses(parts, 'sha')) return false;
  const owner = ownerOf(name);
  if (owner !== undefined && uses(parts, 'pr'))
    throw invalidInput(
      'tags',
      `'${text}' names a pull request ${name}, which looks like ${owner}`,
      'pr-{{pr}}',
    );
  return owner !== undefined && !when.some((each) => each === 'preview' || each === 'pull_request');
}

/** What comes from a name in Git may hold anything; all else is checked as it was written. */
function toTag(name: string, { parts }: TagTemplate, sha256: Sha256, room: number): string {
  if (uses(parts, 'branch')) return tagOfBranch(name, sha256, room);
  return uses(parts, 'tag') || uses(parts, 'version') ? tagOfRef(name, sha256, room) : name;
}

/**
 * A run that no line of `tags` names has nothing to be published under.
 *
 * @param tag the caller's own name, which does instead
 */
export function requireName(
  decision: ModeDecision,
  event: Event,
  names: readonly WrittenName[],
  {
    tag,
    tags,
    push,
  }: { readonly tag?: string; readonly tags: readonly string[]; readonly push: 'auto' | boolean },
): ModeDecision {
  const isPushed = decision.mode !== 'verify' && decision.mode !== 'skip';
  if (!isPushed || tag !== undefined || tags.length === 0 || names.length > 0) return decision;
  const source = sourceOf(event);
  const what =
    source === undefined ? 'this run' : `${source.kind === 'branch' ? 'branch' : 'tag'} ${source.name}`;
  const reason = `No line of 'tags' names ${what}: built, not pushed.`;
  const hint = `To publish it, add a line to 'tags', such as {{${source?.kind === 'git-tag' ? 'tag' : 'branch'}}}.`;
  return {
    mode: 'verify',
    reason,
    hint,
    ...(push === true ? { warning: warnUnheard(reason, hint) } : {}),
  };
}
