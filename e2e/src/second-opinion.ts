import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DockerEngine, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';

/** What a registry holds, as a tool that is not ours sees it. */
export interface SecondOpinion {
  readonly digest: string;
  readonly manifest: {
    readonly mediaType: string;
    readonly artifactType?: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly manifests?: readonly {
      readonly digest: string;
      readonly platform: { readonly os: string; readonly architecture: string };
      readonly annotations?: Readonly<Record<string, string>>;
    }[];
  };
}

/**
 * Asks crane for digest and manifest, and validates the images in it; and has oras copy all of it, which finds whatever
 * a reference needs and lacks. (crane takes an attestation for an image, and finds it broken where BuildKit writes it
 * as an artifact.)
 */
export async function askCrane(
  reference: string,
  env: Readonly<Record<string, string>> = {},
): Promise<SecondOpinion> {
  const crane = await ensureTool('crane');
  const ask = async (...args: string[]) => (await execa(crane, [...args, '--insecure'], { env })).stdout;
  const [digest, text] = await Promise.all([ask('digest', reference), ask('manifest', reference)]);
  const manifest: SecondOpinion['manifest'] = JSON.parse(text);
  const entries = manifest.manifests ?? (manifest.artifactType === undefined ? [{ digest }] : []);
  const images = entries.filter(
    (entry) => !('annotations' in entry && 'vnd.docker.reference.type' in (entry.annotations ?? {})),
  );
  const repository = reference.replace(/(?:@.*|:[^/:]*)$/, '');
  for (const image of images) await ask('validate', '--fast', '--remote', `${repository}@${image.digest}`);
  await copyAll(reference, env);
  return { digest, manifest };
}

async function copyAll(reference: string, env: Readonly<Record<string, string>>): Promise<void> {
  const oras = await ensureTool('oras');
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-copy-'));
  try {
    await execa(oras, ['cp', '--from-plain-http', reference, '--to-oci-layout', `${folder}:copy`], { env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
