import { type CopyProgress, renderProgress } from '@multiarch/registry';
import type { Terminal } from '../world/terminal.js';

/** Milliseconds between two lines of progress, and between two looks at it. */
const LINE_INTERVAL = 2000;
const LIVE_INTERVAL = 100;

interface Watch {
  readonly interval: number;
  readonly onProgress?: (image: string, progress: CopyProgress) => void;
}

/** What is copied, in place where somebody looks, otherwise line by line. */
export function watchCopies({ show }: Terminal): Watch {
  if (show === undefined) return { interval: LINE_INTERVAL };
  const lines = new Map<string, string>();
  const onProgress = (image: string, progress: CopyProgress) => {
    lines.set(image, `${image}: ${renderProgress(progress)}`);
    show([...lines.values()].join('\n'));
  };
  return { interval: LIVE_INTERVAL, onProgress };
}
