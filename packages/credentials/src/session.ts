import { type Environment, type Mask, Once } from '@multiarch/oci';
import type { RunOrigin } from './run-origin.js';

/** Everything that a login may draw on. Values are given by the caller; nothing is read from elsewhere. */
export interface Sources {
  /** By the names that the providers declare, e.g. `DOCKER_TOKEN`; an empty value is none. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
  readonly environment: Environment;
  readonly mask: Mask;
  /** Where GitHub keeps secrets away from this run: why. */
  readonly origin?: RunOrigin;
  /** Waits between two tries; the system's clock by default. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** One login to many hosts. What several of its hosts need is made once in it: see {@link OncePerSession}. */
export interface Session extends Sources {
  readonly [opened]: true;
}

declare const opened: unique symbol;

export function openSession(sources: Sources): Session {
  return { ...sources } as Session;
}

/** Exchanges of one kind, each made once in a session, however many hosts need what it gives. */
export class OncePerSession<Value> {
  readonly #made = new WeakMap<Session, Once<string, Value>>();

  /** @param key tells apart what the exchange gives: an audience, a role, a provider */
  get(session: Session, key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#made.get(session) ?? new Once<string, Value>();
    this.#made.set(session, known);
    return known.get(key, make);
  }
}
