import { type Environment, isJsonObject, type JsonObject, objectAt, textAt } from '@multiarch/oci';
import { type Event, isBot, type SourceRepository } from '@multiarch/plan';

/**
 * The event of this run, from the variables and the payload that GitHub hands to a step. What a payload should have
 * and has not is left out; nothing here decides.
 *
 * GitHub's commit of a pull request is a merge that it made, which nobody has. What counts is what was checked out:
 * the pull request's own commit, as the workflow does, or that merge.
 *
 * @param checkedOut the commit in the checkout, where it is known
 */
export function readEvent(environment: Environment, payload: unknown, checkedOut?: string): Event {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_REF: ref = '', GITHUB_SHA: given = '' } = environment;
  const event = isJsonObject(payload) ? payload : {};
  const request = objectAt(event, 'pull_request');
  const head = objectAt(request, 'head');
  const base = objectAt(request, 'base');
  const release = objectAt(event, 'release');
  const isMerge = checkedOut !== undefined && checkedOut === given;
  const sha = isAboutRequest(name, event) && !isMerge ? (textAt(head, 'sha') ?? given) : given;
  const bots = [environment.GITHUB_ACTOR, textAt(objectAt(request, 'user'), 'login')].filter(isBot);
  return withoutAbsent({
    name,
    ref,
    sha,
    action: textAt(event, 'action'),
    headRef: textAt(head, 'ref') ?? nonEmpty(environment.GITHUB_HEAD_REF),
    baseRef: textAt(base, 'ref') ?? nonEmpty(environment.GITHUB_BASE_REF),
    pullRequest: typeof event.number === 'number' ? event.number : undefined,
    // A fork that was deleted meanwhile has no repository; what is not known to be ours counts as a fork.
    fork: isAboutRequest(name, event) && repositoryId(head) !== (repositoryId(base) ?? 'none'),
    actor: environment.GITHUB_ACTOR ?? '',
    bot: bots.length > 0,
    bots: bots.length > 0 ? [...new Set(bots)] : undefined,
    labels: labelsOf(request),
    run: nonEmpty(environment.GITHUB_RUN_NUMBER),
    deleted: event.deleted === true,
    releaseTag: textAt(release, 'tag_name'),
    prerelease: typeof release.prerelease === 'boolean' ? release.prerelease : undefined,
    defaultBranch: textAt(objectAt(event, 'repository'), 'default_branch'),
  });
}

/** Also where the payload is not there to say so: `pull_request`, `pull_request_target`, `pull_request_review`, … */
function isAboutRequest(name: string, event: JsonObject): boolean {
  return name.startsWith('pull_request') || isJsonObject(event.pull_request);
}

/** The repository of this run, for the image's labels; nothing of what started the run is in it. */
export function readSource(environment: Environment, commitTime?: string): SourceRepository {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  return withoutAbsent({
    url: nonEmpty(server) && nonEmpty(repository) && `${server}/${repository}`,
    title: nonEmpty(repository?.split('/').at(-1)),
    commitTime,
  });
}

function labelsOf({ labels }: JsonObject): readonly string[] | undefined {
  if (!Array.isArray(labels)) return undefined;
  const names = labels.flatMap((label: unknown) =>
    isJsonObject(label) ? (textAt(label, 'name') ?? []) : [],
  );
  return names.length === 0 ? undefined : names;
}

function repositoryId(side: JsonObject): string | undefined {
  return textAt(objectAt(side, 'repo'), 'full_name');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutAbsent<const T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}
