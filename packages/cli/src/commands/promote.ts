import { resolve } from 'node:path';
import {
  parsePromotion,
  promote as promoteImages,
  type RawInputs,
  renderPromotion,
  repositoryFiles,
} from '@multiarch/lifecycle';
import { readCheckout } from '../checkout.js';
import { gitAncestry } from '../git-ancestry.js';
import { openRegistries } from '../registry-access.js';
import type { Terminal } from '../terminal.js';

export interface PromoteFlags {
  /** Folders of a `config.json`, one for each side; without them both sides have the same logins. */
  readonly fromDockerConfig?: string;
  readonly toDockerConfig?: string;
  readonly insecureRegistries: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Milliseconds between two lines of progress. */
const INTERVAL = 2000;

/** `multiarch promote`: copies images to another registry, byte for byte, once they are known to be right. */
export async function promote(terminal: Terminal, inputs: RawInputs, flags: PromoteFlags): Promise<void> {
  const { directory, log } = terminal;
  const { event } = await readCheckout(directory);
  const plan = parsePromotion(inputs, { files: repositoryFiles(directory), revision: event.sha });
  const isRollback = inputs['rollback-to'] !== undefined;
  const source = isRollback ? flags.toDockerConfig : flags.fromDockerConfig;
  await using from = await openRegistries(withConfig(terminal, source), 'pull', flags.insecureRegistries);
  await using to = await openRegistries(
    withConfig(terminal, flags.toDockerConfig),
    'push',
    flags.insecureRegistries,
  );
  const promoted = await promoteImages({ from, to }, plan, {
    log,
    dryRun: flags.dryRun,
    ancestry: gitAncestry(directory, log),
    interval: INTERVAL,
  });
  terminal.print(flags.json ? JSON.stringify(promoted.result, null, 2) : renderPromotion(promoted, 'text'));
}

/** The same terminal with another Docker configuration. */
function withConfig(terminal: Terminal, folder: string | undefined): Terminal {
  if (folder === undefined) return terminal;
  return {
    ...terminal,
    environment: { ...terminal.environment, DOCKER_CONFIG: resolve(terminal.directory, folder) },
  };
}
