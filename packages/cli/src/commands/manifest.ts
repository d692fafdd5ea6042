import { buildChain, byTagBackend } from '@multiarch/builder';
import {
  imageReader,
  type Published,
  parseManifestRequest,
  publish,
  publishRequest,
  renderResult,
  SETTLE,
} from '@multiarch/lifecycle';
import { explain, MultiarchError } from '@multiarch/oci';
import { chainsOf, type LegReport, type Plan, parseLegReports } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { type Given, sayIdle } from '../flags/given.js';
import { builtHere } from '../world/built-here.js';
import { uncancelled } from '../world/cancel.js';
import { gitAncestry } from '../world/git-ancestry.js';
import { readInputFile } from '../world/input-file.js';
import { openRegistries } from '../world/registry-access.js';
import type { Terminal } from '../world/terminal.js';
import { readPlanFile } from './plan.js';

interface ManifestFlags {
  /** A plan, whose legs reported into the files of `reports`; none: they are found by their arch tags. */
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
  const rules = { ...options, ancestry, evidence, settle: SETTLE };
  if (flags.reports.length > 0) return await publish(registry, plan, reports.flat(), rules);
  // Nobody has reported a build that was only a check.
  if (!plan.push) return await publish(registry, { ...plan, variants: [] }, [], rules);
  const { found, failures } = await findByTags(terminal, registry, plan);
  const published = await publish(registry, plan, found, rules);
  return { ...published, failures: [...failures, ...published.failures] };
}

/** What the legs have pushed, elsewhere and unreported. */
async function findByTags(
  { mask, environment }: Terminal,
  registry: RegistryClient,
  { legs }: Plan,
): Promise<{ found: readonly LegReport[]; failures: readonly MultiarchError[] }> {
  const backend = byTagBackend({ images: imageReader(registry), mask }, environment.IMAGE_SECRETS ?? '');
  const outcomes = await Promise.all(
    chainsOf(legs).map((chain) => buildChain(chain, { temporaryDirectory: '', backendFor: () => backend })),
  );
  const thrown = outcomes.flatMap(({ failures }) => failures);
  const other = thrown.find((failure) => !(failure instanceof MultiarchError));
  if (other !== undefined) throw other;
  return {
    found: outcomes.flatMap(({ reports }) => reports),
    failures: thrown.filter((failure) => failure instanceof MultiarchError),
  };
}
