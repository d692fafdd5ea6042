import {
  checkDocument,
  invalidInput,
  isJsonObject,
  MultiarchError,
  type Naming,
  parseJson,
  readDocument,
} from '@multiarch/oci';
import { type Leg, legSchema } from './leg.js';
import { type Plan, planSchema } from './plan.js';
import { type ReceivedReport, reportSchema } from './report.js';

/** What the workflow passes on where the plan job failed. */
const NO_PLAN = 'none';

/**
 * Reads a plan that another job wrote.
 *
 * @throws MultiarchError `INVALID_INPUT` when it is not JSON, or of another version of this product; it names the member
 *   that is wrong
 */
export function parsePlan(text: string, input = 'plan'): Plan {
  if (text === NO_PLAN)
    throw new MultiarchError('INVALID_INPUT', 'there is no plan', {
      advice: 'The plan job failed, and so nothing was built: its log says why.',
    });
  const naming = { input, accepted: "the output 'plan' of the plan action, unchanged" };
  return checkDocument(planSchema, refuseOtherVersion(parseJson(text, naming), naming), naming);
}

/**
 * Reads a leg of a plan.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the member that is wrong
 */
export function parseLeg(text: string, input = 'leg'): Leg {
  const accepted = 'one entry of the output legs of the plan action, as JSON';
  return readDocument(legSchema, text, { input, accepted });
}

/**
 * Reads leg reports: a list, or the outputs of the build job (`toJSON(needs.build.outputs)`), where each
 * `leg-<index>` holds a report as text and a leg that failed left nothing. With each of those the name that it came
 * under, which whoever has the plan holds against it.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the member that is wrong
 */
export function parseLegReports(text: string, input = 'legs'): ReceivedReport[] {
  const accepted = 'the outputs of the build job as JSON, or a list of reports';
  const value = parseJson(text, { input, accepted });
  if (typeof value !== 'object' || value === null)
    throw invalidInput(input, 'is not a list, and not an object', accepted);
  return Object.entries(value)
    .filter(([, entry]) => entry !== '' && entry !== null)
    .map(([key, entry]) => {
      const within = Array.isArray(value) ? `[${key}]` : key;
      const naming = { input, accepted: 'what the build action reported, unchanged', within };
      const report: unknown = typeof entry === 'string' ? parseJson(entry, naming) : entry;
      const checked = checkDocument(reportSchema, refuseOtherVersion(report, naming), naming);
      return Array.isArray(value) ? checked : { ...checked, key };
    });
}

/** Of another version everything may be different: that it is one says more than its first strange member. */
function refuseOtherVersion(value: unknown, { input, within }: Naming): unknown {
  if (isJsonObject(value) && value.schemaVersion === 1) return value;
  const what = within === undefined ? '' : `${within} `;
  throw invalidInput(
    input,
    `${what}is not of schema version 1`,
    'output of the same release of these actions',
  );
}
