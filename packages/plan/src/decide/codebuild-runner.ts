import { invalidInput } from '@multiarch/oci';
import type { Runner } from '../documents/leg.js';

const PREFIX = 'codebuild:';
/** CodeBuild's names of projects. */
const PROJECT = /^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/;
const OVERRIDE = /^[\w./:@-]+$/;

/**
 * The labels of a runner that AWS CodeBuild hosts, from `codebuild:<project>[,<override>…]`; nothing for any other
 * runner. AWS wants the run's id and attempt in the label, which the workflow fills in when the job is queued: what is
 * planned once is built again in a later attempt. A label that only this leg has keeps its runner from being handed to
 * another job of the run.
 *
 * @param unique tells legs apart
 * @returns see `Leg.runnerTemplate`
 * @throws MultiarchError `INVALID_INPUT`
 */
export function codebuildTemplate(runner: Runner, unique: string): string | undefined {
  if (typeof runner !== 'string' || !runner.startsWith(PREFIX)) return undefined;
  const [project = '', ...overrides] = runner
    .slice(PREFIX.length)
    .split(',')
    .map((part) => part.trim());
  const wrong = PROJECT.test(project) ? overrides.find((override) => !OVERRIDE.test(override)) : project;
  if (wrong !== undefined)
    throw invalidInput(
      'runners',
      `'${wrong}' in '${runner}' is not a name`,
      'codebuild:<project>, then overrides: codebuild:my-project,image:arm-3.0,instance-size:large',
    );
  return JSON.stringify([`codebuild-${project}-{0}-{1}`, ...overrides, `multiarch-${unique}`]);
}
