/** What a token must allow on one repository; a token for `pull,push` serves a `pull` as well. */
export interface Scope {
  readonly repository: string;
  readonly actions: 'pull' | 'pull,push' | 'pull,push,delete' | 'push,pull,delete' | 'delete';
}

/** The text of a scope in a token request (Docker token specification): `repository:org/app:pull,push`. */
export function formatScope({ repository, actions }: Scope): string {
  return `repository:${repository}:${actions}`;
}

/** Whether a token that was issued for `held` is good for everything in `wanted`. */
export function covers(held: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((want) => held.some((have) => coversOne(have, want)));
}

function coversOne(held: string, wanted: string): boolean {
  const [heldName, heldActions] = splitActions(held);
  const [wantedName, wantedActions] = splitActions(wanted);
  return (
    heldName === wantedName &&
    (heldActions.includes('*') || wantedActions.every((action) => heldActions.includes(action)))
  );
}

/** All scopes, each resource once with all of its actions: some token services look at the first scope alone. */
export function mergeScopes(...lists: readonly (readonly string[])[]): string[] {
  const merged = new Map<string, Set<string>>();
  for (const scope of lists.flat()) {
    const [name, actions] = splitActions(scope);
    const known = merged.get(name) ?? new Set();
    for (const action of actions) known.add(action);
    merged.set(name, known);
  }
  return [...merged].map(([name, actions]) => `${name}:${[...actions].join(',')}`);
}

function splitActions(scope: string): [string, string[]] {
  const colon = scope.lastIndexOf(':');
  return [scope.slice(0, colon), scope.slice(colon + 1).split(',')];
}

/** Scopes of a challenge: one parameter with spaces between scopes (RFC 6750, section 3); at most ten count. */
export function challengedScopes(parameter: string | undefined): string[] {
  const scopes = parameter?.split(' ') ?? [];
  return scopes.filter((scope) => /^[^\s:]+:[^\s]*:[^\s:]+$/.test(scope)).slice(0, 10);
}
