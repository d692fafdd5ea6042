/**
 * What is promised, or an error as soon as somebody cancels: for what leaves nothing behind when nobody waits for it.
 *
 * @throws the signal's reason
 */
export async function orCancelled<T>(signal: AbortSignal, promised: Promise<T>): Promise<T> {
  // Nobody may be waiting for it any more when it fails.
  promised.catch(() => undefined);
  signal.throwIfAborted();
  let stop = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promised, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Finishes something that must not stop half-way, and says so to who cancels meanwhile. */
export async function uncancelled<T>(
  signal: AbortSignal,
  say: (message: string) => void,
  promised: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const told = () => say('Tags are being written: this is finished first. Once more stops at once.');
  signal.addEventListener('abort', told);
  try {
    return await promised();
  } finally {
    signal.removeEventListener('abort', told);
  }
}
