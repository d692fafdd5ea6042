import { unseal } from '@multiarch/door';
import { parseJson } from '@multiarch/oci';
import { type LegReport, type Plan, parseLegReports, parsePlan } from '@multiarch/plan';

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
