import type { Logger } from '@multiarch/oci';
import { printable } from './printable.js';

/** Different warnings of one registry that are shown; it may send 4096 bytes with every answer. */
const MOST = 20;

/** Shows a registry's warnings (distribution-spec, "Warnings"): each once, and none is ever acted on. */
export class Warnings {
  readonly #registry: string;
  readonly #log: Logger;
  readonly #shown = new Set<string>();

  constructor(registry: string, log: Logger) {
    this.#registry = registry;
    this.#log = log;
  }

  /** @param values the `Warning` headers of an answer; several may share one */
  show(values: readonly string[]): void {
    for (const text of values.flatMap(readWarnings)) {
      if (this.#shown.has(text) || this.#shown.size >= MOST) continue;
      this.#shown.add(text);
      this.#log.warning(`${this.#registry} warns: ${text}`);
    }
  }
}

function readWarnings(value: string): string[] {
  const quoted = value.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g);
  return [...quoted].map(([, text = '']) => printable(text.replace(/\\(.)/g, '$1')));
}
