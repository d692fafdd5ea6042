#!/usr/bin/env node
import { tmpdir } from 'node:os';
import { runCli } from './cli.js';
import { openTerminal } from './terminal.js';

const terminal = openTerminal(
  { environment: process.env, directory: process.cwd(), temporaryDirectory: tmpdir() },
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
);
process.exitCode = await runCli(process.argv.slice(2), terminal);
