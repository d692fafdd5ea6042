import { MultiarchError, parsePlatform } from '@multiarch/oci';
import type { LegReport, Plan, PlannedVariant } from '@multiarch/plan';
import { SAME_CONTENT } from '../advice.js';

/** One platform of a variant, and what its build reported. */
interface ReportedLeg {
  readonly planned: PlannedVariant['platforms'][number];
  readonly report: LegReport | undefined;
}

/**
 * Refuses a variant of which two architectures hold the same files, unless the plan allows it. The config names the
 * platform that was asked for, whatever is inside; that the layers unpack to the same shows that one architecture's
 * programs are in both. Variants of one architecture (`arm/v6`, `arm/v7`) may share an image. A report that says
 * nothing of its content is not compared.
 *
 * @throws MultiarchError `CONFLICT` naming both platforms
 */
export function refuseEqualContent(
  { sameContent = false }: Pick<Plan, 'sameContent'>,
  legs: readonly ReportedLeg[],
): void {
  if (sameContent) return;
  const seen = new Map<string, string>();
  for (const { planned, report } of legs) {
    const content = report?.config?.content;
    if (content === undefined) continue;
    const first = seen.get(content);
    if (first === undefined) seen.set(content, planned.platform);
    else if (!isOneArchitecture(first, planned.platform))
      throw new MultiarchError(
        'CONFLICT',
        `the images for ${first} and ${planned.platform} hold the same files, byte for byte, so that one of them has the other's programs`,
        { advice: SAME_CONTENT },
      );
  }
}

function isOneArchitecture(a: string, b: string): boolean {
  const [one, other] = [parsePlatform(a), parsePlatform(b)];
  return one.os === other.os && one.architecture === other.architecture;
}
