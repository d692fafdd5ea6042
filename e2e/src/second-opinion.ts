import { type DockerEngine, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';

/** What a registry holds, as a tool that is not ours sees it. */
export interface SecondOpinion {
  readonly digest: string;
  readonly manifest: {
    readonly mediaType: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly manifests?: readonly {
      readonly digest: string;
      readonly platform: { readonly os: string; readonly architecture: string };
      readonly annotations?: Readonly<Record<string, string>>;
    }[];
  };
}

/** Asks crane for digest and manifest, and validates that everything the reference needs is there. */
export async function askCrane(
  reference: string,
  env: Readonly<Record<string, string>> = {},
): Promise<SecondOpinion> {
  const crane = await ensureTool('crane');
  const ask = async (...args: string[]) => (await execa(crane, [...args, '--insecure'], { env })).stdout;
  const [digest, manifest] = await Promise.all([ask('digest', reference), ask('manifest', reference)]);
  await ask('validate', '--fast', '--remote', reference);
  return { digest, manifest: JSON.parse(manifest) };
}

/** Starts an image as a machine of this architecture would, and returns what `uname -m` says in it. */
export async function machineOf(
  reference: string,
  architecture: string,
  docker: DockerEngine,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const args = [
    'run',
    '--rm',
    '--pull',
    'always',
    '--platform',
    `linux/${architecture}`,
    '--entrypoint',
    '/bin/uname',
    reference,
    '-m',
  ];
  return (await execa('docker', args, { env: { ...docker.env, ...env } })).stdout.trim();
}
