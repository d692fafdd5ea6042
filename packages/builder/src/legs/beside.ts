import type { HandOn } from '@multiarch/lifecycle';
import { type Logger, parseImageName, settle } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import type { Deadline } from '../checks/smoke-test.js';
import type { TriedResult } from '../docker/retry.js';
import type { Handing } from './spread.js';
import { partOfLine } from './timeline.js';

/**
 * How long the build may compress, or push to its own registry, before the others are pushed to beside it, ms. What is done
 * before is small: the second command would take longer to start than a copy takes.
 */
const PAUSES = { export: 1000, push: 500 } as const;

/** The second command of a leg, which sends the layers to the other registries while the build pushes to its own. */
export class Beside {
  readonly #start: () => Promise<TriedResult>;
  readonly #deadline: Deadline;
  readonly #waiting = new Map<keyof typeof PAUSES, () => void>();
  #work: Promise<TriedResult> | undefined;
  #isOver = false;

  /** @param start pushes to the others; called once, or not at all */
  constructor(start: () => Promise<TriedResult>, deadline: Deadline) {
    this.#start = start;
    this.#deadline = deadline;
  }

  /** Takes a line of the build's progress. */
  watch(line: string): void {
    const part = partOfLine(line);
    if (part !== 'export' && part !== 'push') return;
    if (this.#isOver || this.#work !== undefined || this.#waiting.has(part)) return;
    this.#waiting.set(
      part,
      this.#deadline(PAUSES[part], () => this.#begin()),
    );
  }

  /** What became of it, once it has ended; nothing where it was not begun, and it is not begun any more. */
  async end(): Promise<TriedResult | undefined> {
    this.#isOver = true;
    for (const cancel of this.#waiting.values()) cancel();
    return this.#work;
  }

  #begin(): void {
    if (this.#isOver || this.#work !== undefined) return;
    this.#work = this.#start();
    // Whoever waits is told; until then nobody may have begun to wait.
    this.#work.catch(() => undefined);
  }
}

/** What the second command builds: the image alone, out of the builder's cache, named by its digest. */
export function besideLeg(leg: Leg): Leg {
  return { ...leg, tags: [], provenance: 'false', sbom: 'false' };
}

/**
 * Copies what the build pushed to where it is missing: each as soon as what it is copied from is there.
 *
 * @throws RegistryError; MultiarchError, of all that went wrong
 */
export async function handToAll(
  copies: readonly Handing[],
  { digest, tags }: Pick<HandOn, 'digest' | 'tags'>,
  handOn: (work: HandOn, log: Logger) => Promise<void>,
  log: Logger,
): Promise<void> {
  const done = new Map<string, Promise<boolean>>();
  const work = copies.map(({ from, to }) => {
    const source = done.get(from);
    const copy = async () => {
      if ((await source) === false) return;
      await handOn({ from: parseImageName(from), to: parseImageName(to), digest, tags }, log);
    };
    const copied = copy();
    done.set(
      to,
      copied.then(
        () => true,
        () => false,
      ),
    );
    return copied;
  });
  await settle(work);
}
