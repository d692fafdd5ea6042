import {
  type Published,
  parseManifestRequest,
  publish,
  publishRequest,
  renderResult,
  SETTLE,
} from '@multiarch/lifecycle';
import { explain, MultiarchError } from '@multiarch/oci';
import { parseLegReports } from '@multiarch/plan';
import { type Given, sayIdle } from '../flags/given.js';
import { builtHere } from '../world/built-here.js';
import { uncancelled } from '../world/cancel.js';
import { gitAncestry } from '../world/git-ancestry.js';
import { readInputFile } from '../world/input-file.js';
import { openRegistries } from '../world/registry-access.js';
import type { Terminal } from '../world/terminal.js';
import { readPlanFile } from './plan.js';

interface ManifestFlags {
  /** A plan, whose legs reported into the files of `reports`. */
  readonly plan?: string;
  readonly reports: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly dryRun: boolean;
  readonly verify: boolean;
  readonly json: boolean;
}

/** `multiarch manifest`: writes the final tags, of a plan's legs or of what the flags name. */
export async function manifest(terminal: Terminal, inputs: Given, flags: ManifestFlags): Promise<void> {
  const published = await uncancelled(terminal.signal, terminal.log.info, () =>
    write(terminal, inputs, flags),
  );
  const { result, failures } = published;
  terminal.print(flags.json ? JSON.stringify(result, null, 2) : renderResult(published, 'text', 'terminal'));
  const failed = failures.map((failure) => explain(failure, 'terminal'));
  if (failed.length > 0) throw new MultiarchError('REGISTRY', failed.join('\n'));
}

async function write(terminal: Terminal, inputs: Given, flags: ManifestFlags): Promise<Published> {
  const options = { log: terminal.log, dryRun: flags.dryRun, verify: flags.verify };
  if (flags.plan === undefined) {
    const request = parseManifestRequest(inputs);
    sayIdle(inputs, parseManifestRequest, '', terminal.log.warning);
    await using registry = await openRegistries(terminal, 'push', flags.insecureRegistries);
    return await publishRequest(registry, request, options);
  }
  const plan = await readPlanFile(terminal, flags.plan);
  const reports = await Promise.all(
    flags.reports.map(async (path) => parseLegReports(await readInputFile(terminal, 'report', path), path)),
  );
  const insecure = [...plan.insecureRegistries, ...flags.insecureRegistries];
  await using registry = await openRegistries(terminal, 'push', insecure);
  const ancestry = gitAncestry(terminal.directory, terminal.log);
  const evidence = builtHere(terminal.environment);
  return await publish(registry, plan, reports.flat(), { ...options, ancestry, evidence, settle: SETTLE });
}
