import { copy as copyImage, parseCopy, renderCopy, SETTLE } from '@multiarch/lifecycle';
import { type Given, sayIdle } from '../flags/given.js';
import { gitAncestry } from '../world/git-ancestry.js';
import { openRegistries } from '../world/registry-access.js';
import type { Terminal } from '../world/terminal.js';
import { watchCopies } from './watch-copies.js';

interface CopyFlags {
  readonly insecureRegistries: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** `multiarch copy`: gives what a tag or a digest names further names, and builds nothing. */
export async function copy(terminal: Terminal, inputs: Given, flags: CopyFlags): Promise<void> {
  const { directory, log } = terminal;
  const request = parseCopy(inputs);
  sayIdle(inputs, parseCopy, '', log.warning);
  await using registry = await openRegistries(terminal, 'push', flags.insecureRegistries);
  const copied = await copyImage(registry, request, {
    log,
    dryRun: flags.dryRun,
    ancestry: gitAncestry(directory, log),
    settle: SETTLE,
    ...watchCopies(terminal),
  });
  terminal.show?.('');
  terminal.print(flags.json ? JSON.stringify(copied, null, 2) : renderCopy(copied));
}
