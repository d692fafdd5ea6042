import { type Advice, adviceAt, type Door, formatImageName, type ImageName } from '@multiarch/oci';
import { type ReportFormat, renderText } from '@multiarch/plan';
import { MOVE_BACKWARDS } from '../advice.js';

/** A tag that stays where it is, as it would go backwards. */
export interface UnmovedTag {
  readonly image: ImageName;
  readonly tag: string;
  readonly reason: string;
  /** The newer commit that it holds, where that is why it stays. */
  readonly supersededBy?: string;
}

/** Whether a tag of an image is one of those that stay where they are. */
export function isUnmoved(kept: readonly UnmovedTag[], image: ImageName, tag: string): boolean {
  const name = formatImageName(image);
  return kept.some((one) => one.tag === tag && formatImageName(one.image) === name);
}

/** `host/path:tag` */
export function formatUnmoved({ image, tag }: UnmovedTag): string {
  return `${formatImageName(image)}:${tag}`;
}

/** Which tag stays and why; what to type to have it written all the same. For a log's warning. */
export function explainUnmoved(kept: UnmovedTag): readonly [message: string, advice: Advice] {
  return [`${formatUnmoved(kept)} stays where it is: ${kept.reason}.`, MOVE_BACKWARDS];
}

/** A line for each, for a job's summary or a terminal. */
export function renderUnmoved(
  kept: readonly UnmovedTag[],
  format: ReportFormat,
  door: Door,
): readonly string[] {
  const mark = format === 'markdown' ? '> **Kept:** ' : 'KEPT: ';
  return kept.map((one) => {
    const [message, advice] = explainUnmoved(one);
    return mark + renderText([message, adviceAt(advice, door)].join(' '), format);
  });
}
