import { historyFor, unseal } from '@multiarch/door';
import { githubEvidence } from '@multiarch/door/evidence';
import { type Published, publish, SETTLE } from '@multiarch/lifecycle';
import { type Logger, parseJson } from '@multiarch/oci';
import { type LegReport, type Plan, parseLegReports, parsePlan } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';

/** What a plan's builds reported. */
export interface Planned {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly reports: readonly LegReport[];
}

/** @throws MultiarchError `INVALID_INPUT` */
export function readPlan(text: string): Plan {
  return parsePlan(unseal(text, 'plan'));
}

/**
 * What the legs reported; each report is sealed by itself, as it is an output of a job with secrets. Nothing is an
 * empty list.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function readReports(text: string, input: string): LegReport[] {
  const value = parseJson(text || '[]', {
    input,
    accepted: 'the outputs of the build job as JSON, or a list of reports',
  });
  const entries = JSON.stringify(value, (key, entry: unknown) =>
    typeof entry === 'string' ? unseal(entry, key) : entry,
  );
  return parseLegReports(entries, input);
}

/** Publishes what the builds of a plan reported, and nothing that would move a tag backwards in the history. */
export function publishPlan(
  registry: RegistryClient,
  { plan, reports }: Planned,
  options: Parameters<typeof publish>[3] & { readonly log: Logger },
  githubToken: string,
): Promise<Published> {
  const ancestry = historyFor(githubToken);
  return publish(registry, plan, reports, {
    ...{ ...options, ancestry },
    settle: SETTLE,
    evidence: githubEvidence(options.log),
  });
}
