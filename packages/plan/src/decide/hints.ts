/**
 * The line of the caller's workflow that would have published a run, below `with:`. Written so that it can be copied:
 * patterns hold `*`, with which no plain value of YAML begins.
 */

/** A pattern and what is added to it. */
function line(input: string, patterns: readonly string[], more: string): string {
  return `To publish it, write below 'with:' ${input}: "${[...patterns, more].join(', ')}"`;
}

export function hintPreview({ previewBranches, previewLabels }: PreviewPolicy, branch: string): string {
  const [label] = previewLabels;
  const way = line('preview-branches', previewBranches, branch);
  return label === undefined ? `${way}.` : `${way}; or give the pull request the label ${label}.`;
}

interface PreviewPolicy {
  readonly previewBranches: readonly string[];
  readonly previewLabels: readonly string[];
}

export function hintBranches(branches: readonly string[], branch: string): string {
  return `${line('branches', branches, branch)}.`;
}

export function hintReleases(releases: readonly string[], tag: string): string {
  return `${line('releases', releases, tag)}.`;
}

/** @param bots those that are not named yet */
export function hintBots(named: readonly string[], bots: readonly string[]): string {
  const way = line('bots', named, bots.join(', '));
  return bots.includes('dependabot[bot]')
    ? `${way}, once Dependabot has secrets of its own (Settings, Secrets, Dependabot).`
    : `${way}, if its runs have the credentials.`;
}

/** Somebody wrote `push: true`, and it is not done. */
export function warnUnheard(reason: string, hint = ''): string {
  return `'push: true' is asked for, and nothing is pushed. ${reason} ${hint}`.trim();
}
