import { type Advice, MultiarchError, quote } from '@multiarch/oci';
import { type JsonAnswer, NoAnswer } from './http.js';

/** Whose login it was, for messages. */
export interface LoginAttempt {
  readonly host: string;
  readonly identity: string;
}

/** The error of a login that failed: which host, which identity, what was answered, what to do. */
export function loginFailed(
  { host, identity }: LoginAttempt,
  why: string,
  advice: Advice,
  cause?: unknown,
): MultiarchError {
  return new MultiarchError('CREDENTIALS', `${host}: login as ${identity} failed: ${why}`, { advice, cause });
}

/** The error where no service answered; anything else is handed back as it is. */
export function explainNoAnswer(attempt: LoginAttempt, service: string, error: unknown): unknown {
  if (!(error instanceof NoAnswer)) return error;
  const why = `${service} cannot be reached (${error.message})`;
  return loginFailed(attempt, why, 'Check the network, HTTPS_PROXY and NO_PROXY of this machine.', error);
}

/** A service that wants fewer requests, or is in trouble itself: nothing that the caller did. */
export function explainTrouble(
  attempt: LoginAttempt,
  service: string,
  answer: JsonAnswer,
): MultiarchError | undefined {
  const { status } = answer;
  if (status === 429)
    return loginFailed(
      attempt,
      `${service} is refusing requests because there are too many (HTTP 429)`,
      'Run it again in a minute; many jobs that log in at once share this limit.',
    );
  return status < 500
    ? undefined
    : loginFailed(
        attempt,
        `${service} is in trouble (${wordsOf(answer)})`,
        'Look at its status page, and run it again later.',
      );
}

/** What a service said, in its own words: `HTTP 400: "AADSTS700016: …"`. */
export function wordsOf({ status, body }: JsonAnswer): string {
  const { error, error_description: description, message } = body;
  const nested =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  const said = [description, message, nested, error].find((text) => typeof text === 'string' && text !== '');
  const line = typeof said === 'string' ? said.split(/\r?\n/, 1)[0] : undefined;
  return `HTTP ${status}${line === undefined ? '' : `: ${quote(line)}`}`;
}
