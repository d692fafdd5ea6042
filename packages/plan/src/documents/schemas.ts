import { legSchema } from './leg.js';
import { planSchema } from './plan.js';
import { reportSchema } from './report.js';
import { resultSchema } from './result.js';

/** All documents, by the name of their file in `docs/schemas`. */
export const DOCUMENT_SCHEMAS = {
  leg: legSchema,
  'leg-report': reportSchema,
  plan: planSchema,
  result: resultSchema,
};
