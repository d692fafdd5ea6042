import { invalidInput, isJsonObject, MultiarchError } from '@multiarch/oci';
import type { LegReport, Plan } from './plan.js';

/** What the workflow passes on where the plan job failed. */
const NO_PLAN = 'none';

/**
 * Reads a plan that another job wrote.
 *
 * @throws MultiarchError `INVALID_INPUT` when it is not JSON, or of another version of this product
 */
export function parsePlan(text: string, input = 'plan'): Plan {
  if (text === NO_PLAN)
    throw new MultiarchError('INVALID_INPUT', 'there is no plan', {
      advice: 'The plan job failed, and so nothing was built: its log says why.',
    });
  const value = parseDocument(text, input);
  if (!Array.isArray(value.variants) || !Array.isArray(value.legs) || !Array.isArray(value.images))
    throw invalidInput(input, 'has no variants, legs or images', "the output 'plan' of the plan action");
  return value as unknown as Plan;
}

/**
 * Reads leg reports: a list, or the outputs of the build job (`toJSON(needs.build.outputs)`), where each
 * `leg-<index>` holds a report as text and a leg that failed left nothing.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseLegReports(text: string, input = 'legs'): LegReport[] {
  const accepted = 'the outputs of the build job as JSON, or a list of reports';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidInput(input, 'is not JSON', accepted);
  }
  const entries = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : undefined;
  if (entries === undefined) throw invalidInput(input, 'is not a list, and not an object', accepted);
  return entries
    .filter((entry) => entry !== '' && entry !== null)
    .map((entry) => {
      const report = typeof entry === 'string' ? parseDocument(entry, input) : entry;
      if (!isJsonObject(report) || typeof report.leg !== 'number')
        throw invalidInput(input, 'holds something that is not a leg report', accepted);
      return report as unknown as LegReport;
    });
}

function parseDocument(text: string, input: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidInput(input, 'is not JSON', 'the output of an earlier step, unchanged');
  }
  if (!isJsonObject(value) || value.schemaVersion !== 1)
    throw invalidInput(input, 'is not of schema version 1', 'output of the same release of these actions');
  return value;
}
