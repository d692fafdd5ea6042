import type { Environment } from '@multiarch/oci';
import { execa } from 'execa';

/** Whether this machine has Python with pip, which a bare machine does not have. */
export async function hasPip(environment: Environment): Promise<boolean> {
  const { exitCode } = await execa('python3', ['-m', 'pip', '--version'], {
    env: { ...environment },
    reject: false,
    stdin: 'ignore',
  });
  return exitCode === 0;
}
