import { resolve } from 'node:path';
import {
  parsePromotion,
  promote as promoteImages,
  renderPromotion,
  repositoryFiles,
  SETTLE,
} from '@multiarch/lifecycle';
import { loadYaml } from '@multiarch/plan';
import { type Given, sayIdle } from '../flags/given.js';
import { gitAncestry } from '../world/git-ancestry.js';
import { openRegistries } from '../world/registry-access.js';
import { readSurroundings } from '../world/surroundings.js';
import type { Terminal } from '../world/terminal.js';
import { watchCopies } from './watch-copies.js';

interface PromoteFlags {
  /** Folders of a `config.json`, one for each side; without them both sides have the same logins. */
  readonly fromDockerConfig?: string;
  readonly toDockerConfig?: string;
  readonly insecureRegistries: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** `multiarch promote`: copies images to another registry, byte for byte, once they are known to be right. */
export async function promote(terminal: Terminal, inputs: Given, flags: PromoteFlags): Promise<void> {
  const { directory, log } = terminal;
  const { event } = await readSurroundings(terminal);
  const files = repositoryFiles(directory);
  const named = inputs['architecture-file'];
  const readYaml = await loadYaml(named === undefined ? {} : { architectureFile: String(named) }, files);
  const { sha: revision, defaultBranch } = event;
  const context = { files, revision, defaultBranch, readYaml };
  const plan = parsePromotion(inputs, context);
  sayIdle(inputs, (given) => parsePromotion(given, context), '', log.warning);
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
    settle: SETTLE,
    ...watchCopies(terminal),
  });
  terminal.show?.('');
  terminal.print(
    flags.json ? JSON.stringify(promoted.result, null, 2) : renderPromotion(promoted, 'text', 'terminal'),
  );
}

/** The same terminal with another Docker configuration. */
function withConfig(terminal: Terminal, folder: string | undefined): Terminal {
  if (folder === undefined) return terminal;
  return {
    ...terminal,
    environment: { ...terminal.environment, DOCKER_CONFIG: resolve(terminal.directory, folder) },
  };
}
