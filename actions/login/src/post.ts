import * as core from '@actions/core';
import { parseRestore, restoreDockerConfig } from '@multiarch/credentials/docker-config';
import { log, run } from '@multiarch/door';

await run(async () => {
  const state = core.getState('restore');
  // Empty: the main step failed before it came to anything.
  if (state !== '') log.info(await restoreDockerConfig(parseRestore(state)));
});
