import { parseDigest } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import type { LegReport, Plan } from '@multiarch/plan';
import { INPUTS_LABEL, labelInputs } from '@multiarch/plan';
import type { ListedImage } from '../image/content.js';
import { type Evidence, identityOf, notesOf } from '../reuse/evidence.js';
import type { EvidenceSearch } from '../reuse/published-content.js';

/** Notes in memory. */
export class Notes implements EvidenceSearch {
  readonly kept = new Set<string>();

  async has(note: string): Promise<boolean> {
    return this.kept.has(note);
  }

  async find(beginning: string): Promise<string | undefined> {
    return [...this.kept].findLast((note) => note.startsWith(beginning));
  }

  async keep(notes: readonly string[]): Promise<void> {
    for (const note of notes) this.kept.add(note);
  }
}

/** What builds of a plan reported, with what their images are labelled with; noted, as builds note what they pushed. */
export async function noteAll(
  notes: Evidence,
  plan: Plan,
  reports: readonly LegReport[],
  read: (digest: string) => Promise<readonly ListedImage[]>,
): Promise<LegReport[]> {
  return Promise.all(
    reports.map(async (report) => {
      const leg = labelInputs(plan.legs[report.leg] ?? missing(report.leg), [], sha256);
      const inputs = leg.labels[INPUTS_LABEL];
      const identity = identityOf(leg);
      const [image] = await read(report.digest ?? '');
      if (identity !== undefined && image !== undefined)
        await notes.keep(notesOf(identity, parseDigest(report.digest), image.listed));
      return { ...report, ...(inputs === undefined ? {} : { inputs }) };
    }),
  );
}

function missing(leg: number): never {
  throw new Error(`there is no leg ${leg}`);
}
