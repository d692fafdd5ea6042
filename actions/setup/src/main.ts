import { join } from 'node:path';
import * as core from '@actions/core';
import { log, run } from '@multiarch/door';
import { writeCommand } from './command.js';

await run(async () => {
  const { RUNNER_TEMP: temporary = '', GITHUB_ACTION_REF: ref = '' } = process.env;
  const folder = await writeCommand(temporary, {
    node: process.execPath,
    cli: join(import.meta.dirname, 'multiarch.cjs'),
    version: ref,
  });
  core.addPath(folder);
  log.info(`multiarch${ref === '' ? '' : ` ${ref}`} is in PATH, from ${folder}`);
});
