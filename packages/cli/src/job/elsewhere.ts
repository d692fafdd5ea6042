import { MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';

/** Ends the builds that are elsewhere and of a variant one of whose builds has failed. */
export class Elsewhere {
  readonly #failed = new Map<string, AbortController>();

  /** For the legs of a variant. */
  signalOf({ variant }: Pick<Leg, 'variant'>): AbortSignal {
    return this.#controllerOf(variant).signal;
  }

  /** A build of this leg has failed, or was not begun: what its variant lacks is not published anyhow. */
  failed({ variant, platform }: Pick<Leg, 'variant' | 'platform'>): void {
    const name = [variant, platform].filter(Boolean).join(' on ');
    this.#controllerOf(variant).abort(new MultiarchError('BUILD', `ended, as ${name} has failed`));
  }

  #controllerOf(variant: string): AbortController {
    const controller = this.#failed.get(variant) ?? new AbortController();
    this.#failed.set(variant, controller);
    return controller;
  }
}
