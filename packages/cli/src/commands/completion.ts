import { invalidInput } from '@multiarch/oci';
import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import type { VerbWords } from '../completion/tree.js';
import { zshCompletion } from '../completion/zsh.js';
import type { Terminal } from '../world/terminal.js';

const SHELLS: Readonly<Record<string, (verbs: readonly VerbWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const shells: readonly string[] = Object.keys(SHELLS);

/**
 * `multiarch completion`: prints what a shell reads to complete words.
 *
 * @throws MultiarchError `INVALID_INPUT` for another shell
 */
export function completion({ print }: Terminal, shell: string, verbs: readonly VerbWords[]): void {
  const write = SHELLS[shell];
  if (write === undefined) throw invalidInput('shell', `'${shell}' is not known`, shells.join(', '));
  print(write(verbs).trimEnd());
}
