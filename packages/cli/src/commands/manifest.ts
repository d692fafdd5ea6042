import {
  type Published,
  parseManifestRequest,
  publish,
  publishRequest,
  renderResult,
} from '@multiarch/lifecycle';
import { MultiarchError } from '@multiarch/oci';
import { parseLegReports, type RawInputs } from '@multiarch/plan';
import { gitAncestry } from '../git-ancestry.js';
import { readInputFile } from '../input-file.js';
import { openRegistries } from '../registry-access.js';
import type { Terminal } from '../terminal.js';
import { readPlanFile } from './plan.js';

export interface ManifestFlags {
  /** A plan, whose legs reported into the files of `reports`. */
  readonly plan?: string;
  readonly reports: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** `multiarch manifest`: writes the final tags, of a plan's legs or of what the flags name. */
export async function manifest(terminal: Terminal, inputs: RawInputs, flags: ManifestFlags): Promise<void> {
  const published = await write(terminal, inputs, flags);
  const { result, failures } = published;
  terminal.print(flags.json ? JSON.stringify(result, null, 2) : renderResult(published, 'text'));
  if (failures.length > 0) throw new MultiarchError('REGISTRY', failures.join('\n'));
}

async function write(terminal: Terminal, inputs: RawInputs, flags: ManifestFlags): Promise<Published> {
  const options = { log: terminal.log, dryRun: flags.dryRun };
  if (flags.plan === undefined) {
    const request = parseManifestRequest(inputs);
    await using registry = await openRegistries(terminal, 'push', flags.insecureRegistries);
    return await publishRequest(registry, request, options);
  }
  const plan = await readPlanFile(terminal, flags.plan);
  const reports = await Promise.all(
    flags.reports.map(async (path) => parseLegReports(await readInputFile(terminal, 'report', path), path)),
  );
  await using registry = await openRegistries(terminal, 'push', plan.insecureRegistries);
  const ancestry = gitAncestry(terminal.directory, terminal.log);
  return await publish(registry, plan, reports.flat(), { ...options, ancestry });
}
