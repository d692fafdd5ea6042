import { type Advice, type Environment, isJsonObject, type JsonObject } from '@multiarch/oci';

/** Runs that GitHub keeps away from a repository's secrets. */
export type RunOrigin = 'fork' | 'dependabot';

/**
 * Whether GitHub gave this run no secrets, and why.
 *
 * @param event the payload in `GITHUB_EVENT_PATH`
 */
export function runOrigin(environment: Environment, event: unknown): RunOrigin | undefined {
  const request = member(event, 'pull_request');
  // A fork that was deleted meanwhile has no repository.
  if (request !== undefined && nameOf(request, 'head') !== nameOf(request, 'base')) return 'fork';
  return environment.GITHUB_ACTOR === 'dependabot[bot]' ? 'dependabot' : undefined;
}

function nameOf(request: JsonObject, side: 'head' | 'base'): unknown {
  return member(member(request, side), 'repo')?.full_name;
}

function member(object: unknown, name: string): JsonObject | undefined {
  const value = isJsonObject(object) ? object[name] : undefined;
  return isJsonObject(value) ? value : undefined;
}

/** Why there are no secrets here, with the line to type where there is one. */
export function adviseOrigin(origin: RunOrigin): Advice {
  const [why, condition] =
    origin === 'fork'
      ? [
          'This is a pull request from a fork: GitHub gives it no secrets and no identity token, and nothing can be pushed.',
          '!github.event.pull_request.head.repo.fork',
        ]
      : [
          'Dependabot started this run: it sees none of the repository’s secrets but those under Settings → Secrets and variables → Dependabot.',
          "github.actor != 'dependabot[bot]'",
        ];
  return (door) => {
    if (door === 'terminal') return origin === 'fork' ? why : `${why} Add them there.`;
    const what = door === 'action' ? 'the step' : 'the job that calls the workflow';
    const skip = origin === 'fork' ? 'Skip' : 'Add them there, or skip';
    return `${why} ${skip} ${what}:\n    if: \${{ ${condition} }}`;
  };
}
