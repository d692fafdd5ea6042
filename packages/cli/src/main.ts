#!/usr/bin/env node
import { tmpdir } from 'node:os';
import { createLogUpdate } from 'log-update';
import { runCli } from './cli.js';
import { type LiveLines, openTerminal } from './world/terminal.js';

function liveLines(): LiveLines {
  const update = createLogUpdate(process.stderr, { showCursor: true });
  return { write: update, clear: update.clear };
}

// `multiarch … | head` has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** As a shell calls an end by a signal. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;
/** Milliseconds in which a signal is the same one again: npm hands on what the terminal has sent already. */
const SAME = 500;

const stop = new AbortController();
let stoppedWith = 0;
let stoppedAt = 0;
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => {
    if (stop.signal.aborted && performance.now() - stoppedAt > SAME) process.exit(STATUS[name]);
    if (stop.signal.aborted) return;
    stoppedWith = STATUS[name];
    stoppedAt = performance.now();
    stop.abort();
  });

const terminal = openTerminal(
  {
    environment: process.env,
    directory: process.cwd(),
    temporaryDirectory: tmpdir(),
    signal: stop.signal,
  },
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY ? { live: liveLines() } : {}),
  },
);
// No `await` here: the CLI as one file is CommonJS, which alone can say in one sentence that Node is too old.
runCli(process.argv.slice(2), terminal).then((status) => {
  // What was finished all the same is well.
  if (stop.signal.aborted && status !== 0) process.exit(stoppedWith);
  process.exitCode = status;
});
