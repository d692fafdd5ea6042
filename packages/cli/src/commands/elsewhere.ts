import { MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';

/** Ends the builds that are elsewhere: those of a variant one of whose builds has failed, and all when we are told to end. */
export class Elsewhere implements Disposable {
  readonly #interrupted = new AbortController();
  readonly #failed = new Map<string, AbortController>();
  readonly #stop: () => void;

  /** @param legs those that are built; where none is elsewhere, nothing is listened for */
  constructor(legs: readonly Leg[]) {
    this.#stop = () =>
      this.#interrupted.abort(new MultiarchError('BUILD', 'cancelled; what ran elsewhere was ended'));
    if (legs.some(({ batch }) => batch !== undefined))
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, this.#stop);
  }

  /** For the legs of a variant. */
  signalOf({ variant }: Leg): AbortSignal {
    return AbortSignal.any([this.#interrupted.signal, this.#controllerOf(variant).signal]);
  }

  /** A build of this leg, or of one that is built from it, has failed: what its variant lacks is not published anyhow. */
  failed({ variant, platform }: Leg): void {
    const name = [variant, platform].filter(Boolean).join(' on ');
    this.#controllerOf(variant).abort(new MultiarchError('BUILD', `ended, as ${name} has failed`));
  }

  #controllerOf(variant: string): AbortController {
    const controller = this.#failed.get(variant) ?? new AbortController();
    this.#failed.set(variant, controller);
    return controller;
  }

  [Symbol.dispose](): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, this.#stop);
  }
}
