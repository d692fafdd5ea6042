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

const terminal = openTerminal(
  { environment: process.env, directory: process.cwd(), temporaryDirectory: tmpdir() },
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY ? { live: liveLines() } : {}),
  },
);
// No `await` here: the CLI as one file is CommonJS, which alone can say in one sentence that Node is too old.
runCli(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
