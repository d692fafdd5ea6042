import { childEnvironment, type Run } from '@multiarch/builder';
import type { Environment, Logger } from '@multiarch/oci';

/** Of AWS Batch: a UUID. What others have called `multiarch-job-…` is theirs. */
const NAME = /multiarch-job-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The name of everything that a job has in the engine, which it shares with others. Of an array's job its index is left out. */
export function nameOfJob(id: string): string {
  return `multiarch-job-${id.slice(0, 36)}`;
}

/**
 * What is named after a job, and whose job is not running.
 *
 * @param running ids of the jobs whose containers run
 */
export function leftOf(names: readonly string[], running: readonly string[]): readonly string[] {
  const alive = running.map(nameOfJob);
  return names.filter((name) => NAME.test(name) && !alive.some((job) => name.includes(job)));
}

interface EngineWorld {
  readonly run: Run;
  readonly log: Logger;
  readonly environment: Environment;
  readonly directory: string;
}

/**
 * Removes what jobs that were killed have left in this engine: builders' containers, their caches, images that were tested.
 * Which jobs run is seen in the engine itself: AWS Batch gives each container the id of its job. A job makes nothing before
 * its container runs, so that nothing of one that begins meanwhile is removed. What cannot be removed is left to the next.
 */
export async function sweep(own: string, world: EngineWorld): Promise<void> {
  const docker = async (...args: string[]): Promise<readonly string[]> => {
    const options = { env: childEnvironment(world.environment, []), cwd: world.directory };
    const { exitCode, stdout, stderr } = await world.run('docker', args, options);
    if (exitCode !== 0) world.log.debug(`docker ${args.join(' ')}: ${stderr}`);
    return exitCode === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
  };
  // What there is is listed before who runs: what is made in between is not looked at.
  const containers = await docker('ps', '--all', '--filter', 'name=multiarch-job-', '--format', '{{.Names}}');
  const volumes = await docker('volume', 'ls', '--filter', 'name=multiarch-job-', '--format', '{{.Name}}');
  const images = await docker('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}');
  if ([...containers, ...volumes, ...images].every((name) => !NAME.test(name))) return;
  const ids = await docker('ps', '--quiet');
  const format = '{{range .Config.Env}}{{println .}}{{end}}';
  const variables = ids.length === 0 ? [] : await docker('inspect', '--format', format, ...ids);
  const running = variables.flatMap((line) => /^AWS_BATCH_JOB_ID=(.+)$/.exec(line)?.[1] ?? []);
  const left = (names: readonly string[]) => leftOf(names, [...running, own]);
  for (const name of left(containers)) {
    world.log.info(`Removing ${name}, which a job that was killed has left.`);
    await docker('rm', '--force', '--volumes', name);
  }
  for (const name of left(volumes)) await docker('volume', 'rm', '--force', name);
  for (const name of left(images)) await docker('image', 'rm', '--force', name);
}
