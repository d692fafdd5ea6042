import { type Advice, isJsonObject, kindOf, MultiarchError } from '@multiarch/oci';
import { PACKAGES_LINE } from '../github/ghcr.js';
import { addGrant } from '../setting.js';

/** What was tried, for messages. */
interface PushTrial {
  /** `host/path` */
  readonly image: string;
  readonly host: string;
  readonly identity: string;
  readonly how: string;
  /** What is known to be odd about this identity here. */
  readonly note?: string | undefined;
}

/** The error of a push that was tried and refused: which image, which identity, what was answered, what to do. */
export function explainRefusal(
  error: unknown,
  { image, host, identity, how, note }: PushTrial,
): MultiarchError {
  const said = saidBy(error);
  const isRefused = isRefusal(error);
  const what = isRefused ? 'may not push to' : 'could not try a push to';
  const message = `${host}: ${identity} (${how}) ${what} ${image}: ${said}`;
  const usual = error instanceof MultiarchError ? error.advice : undefined;
  const advice = isRefused ? (note ?? advisePackages(host, how, image) ?? usual) : usual;
  return new MultiarchError('CREDENTIALS', message, { advice, cause: error });
}

/** The error of a credential that its registry does not take. */
export function explainSignIn(
  error: unknown,
  { host, identity, how }: Pick<PushTrial, 'host' | 'identity' | 'how'>,
): MultiarchError {
  const said = saidBy(error);
  return new MultiarchError('CREDENTIALS', `${host}: ${identity} (${how}) is not let in: ${said}`, {
    advice: `Check ${how}: ${host} knows no such name with this password or token.`,
    cause: error,
  });
}

/** What was answered. What a trial asked for is an upload of no bytes, which nobody has heard of. */
function saidBy(error: unknown): string | undefined {
  if (isJsonObject(error) && typeof error.said === 'string') return error.said;
  return error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
}

/** Whether a registry has answered, and refused. */
export function isRefusal(error: unknown): boolean {
  return isJsonObject(error) && (error.status === 401 || error.status === 403);
}

/** GitHub's registry refuses the job's token for two reasons, and does not tell them apart. */
function advisePackages(host: string, how: string, image: string): Advice | undefined {
  if (kindOf(host).name !== 'ghcr' || how !== 'GITHUB_TOKEN') return undefined;
  const name = image.split('/').slice(2).join('/');
  return (door) =>
    door === 'terminal'
      ? `The token in GITHUB_TOKEN needs the scope write:packages, and its user the role Write in the settings of the package ${name}.`
      : `In the workflow, ${addGrant(door, PACKAGES_LINE)}\nIf it is there: give this repository the role Write under “Manage Actions access” in the settings of the package ${name}.`;
}
