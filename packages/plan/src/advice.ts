import type { Advice, Door } from '@multiarch/oci';

/** What to do about inputs that do not fit the repository, where the words differ from door to door. */

/** A terminal has no trigger. */
export const OTHER_TRIGGER: Advice = (door) =>
  door === 'terminal'
    ? undefined
    : "In the workflow, write 'on: pull_request' in place of 'on: pull_request_target'.";

export const OTHER_DOCKERFILE: Advice = (door) =>
  `Correct ${dockerfileAt(door)}; its path is relative to the repository's root.`;

/** @param variant empty for the default one */
export function addDockerfile(variant: string): Advice {
  const without = variant === '' ? '' : `, or take '${variant}' out of the variants`;
  return (door) => `Add the file, or name another by ${dockerfileAt(door)}${without}.`;
}

function dockerfileAt(door: Door): string {
  return door === 'terminal' ? '--dockerfile' : "the input 'dockerfile'";
}
