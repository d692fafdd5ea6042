import type { Credential, CredentialSource } from '@multiarch/oci';
import type { Clock } from '../answer/clock.js';

/**
 * Milliseconds for which a credential is used without asking its source again: asking may start a program, and
 * what it answers may run out in the middle of a long operation.
 */
const FRESH = 5 * 60_000;

/** What the source of credentials said last, for each repository of one registry. */
export class CredentialMemory {
  readonly #registry: string;
  readonly #source: CredentialSource;
  readonly #clock: Clock;
  readonly #known = new Map<
    string,
    { readonly answer: Promise<Credential | undefined>; readonly until: number }
  >();

  constructor(registry: string, source: CredentialSource, clock: Clock) {
    this.#registry = registry;
    this.#source = source;
    this.#clock = clock;
  }

  get(repository: string): Promise<Credential | undefined> {
    const now = this.#clock.now();
    const known = this.#known.get(repository);
    if (known !== undefined && known.until > now) return known.answer;
    const answer = this.#source(this.#registry, repository);
    const entry = { answer, until: now + FRESH };
    this.#known.set(repository, entry);
    answer.catch(() => {
      if (this.#known.get(repository) === entry) this.#known.delete(repository);
    });
    return answer;
  }

  /** The registry refused it: the source is asked again. */
  forget(repository: string): void {
    this.#known.delete(repository);
  }
}
