// Loaded into each step before the action (`node --import`): notes which lines were written as commands, so that text
// which only looks like one is found out. It must need nothing but Node.
import { openSync, writeSync } from 'node:fs';
import { getCallSites } from 'node:util';

/**
 * The one function by which commands are written on purpose: that of `@actions/core`. A bundler may put the name of a
 * file before it.
 */
const WRITER = /(?:^|_)issueCommand$/;

// Kept as it is now, whoever else hooks in.
const append = writeSync;
const record = new URL(import.meta.url).searchParams.get('record');

if (record !== null) {
  const file = openSync(record, 'a');
  const write = process.stdout.write.bind(process.stdout) as (...given: readonly unknown[]) => boolean;
  process.stdout.write = (...given: readonly unknown[]): boolean => {
    const [chunk] = given;
    // The first is this function, the second who called it.
    const caller = getCallSites(2)[1]?.functionName ?? '';
    if (typeof chunk === 'string' && WRITER.test(caller))
      // Half of a pair is written as U+FFFD.
      append(file, `${JSON.stringify(chunk.replace(/\r?\n$/, '').toWellFormed())}\n`);
    return write(...given);
  };
}
