import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Environment } from '@multiarch/oci';
import { execa } from 'execa';
import { hasPip, pipInstall } from './python.js';

/** AWS's protocols, answered by moto: ECR's control plane, STS and others. https://docs.getmoto.org */
export interface Moto extends AsyncDisposable {
  /** For `AWS_ENDPOINT_URL`. */
  readonly url: string;
}

const VERSION = '5.1.22';

/** Python without the packages of this machine: only ours are seen. */
const ISOLATED = ['-s', '-S'];

/** How long the server may take until it listens; a first start compiles its Python. */
const START_MS = 120_000;

/** Whether this machine can run moto: it needs Python and a way to install packages. */
export function canStartMoto(environment: Environment): Promise<boolean> {
  return hasPip(environment);
}

/**
 * Starts a server on a free port of 127.0.0.1. The first time, moto is installed below `$XDG_CACHE_HOME/multiarch`.
 *
 * @param environment of the process that is started; moto's own settings may be added
 * @param script what starts it in place of moto's own server
 * @throws Error when Python with pip is missing, or moto cannot be installed or does not start
 */
export async function startMoto(environment: Environment, script?: string): Promise<Moto> {
  const library = await installMoto(environment);
  const server = execa(
    'python3',
    [...ISOLATED, ...(script === undefined ? ['-m', 'moto.server'] : [script]), '-H', '127.0.0.1', '-p', '0'],
    {
      env: { ...environment, PYTHONPATH: library, PYTHONUNBUFFERED: '1' },
      stdin: 'ignore',
      all: true,
      reject: false,
    },
  );
  const stop = async () => {
    server.kill('SIGTERM', new Error('no longer needed'));
    await server;
  };
  const timer = setTimeout(() => server.kill('SIGKILL'), START_MS);
  try {
    const seen: string[] = [];
    for await (const line of createInterface({ input: server.all })) {
      const url = /Running on (http:\/\/127\.0\.0\.1:[0-9]+)/.exec(line)?.[1];
      if (url !== undefined) {
        server.all.resume();
        return { url, [Symbol.asyncDispose]: stop };
      }
      seen.push(line);
    }
    throw new Error(`moto did not start: ${seen.join('\n')}`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What cfn-lint, which moto brings, has to say of templates of CloudFormation; nothing where they are right. It needs no network.
 *
 * @param files paths of templates
 * @param regions whose resources and values count
 */
export async function lintTemplates(
  files: readonly string[],
  regions: readonly string[],
  environment: Environment,
): Promise<string> {
  const PYTHONPATH = await installMoto(environment);
  // An order that is said twice, as CDK does for roles, is harmless.
  const options = ['-i', 'W3005', '-r', ...regions, '-t', ...files];
  const { all } = await execa(
    'python3',
    [...ISOLATED, '-c', 'from cfnlint.runner import main; main()', ...options],
    { env: { ...environment, PYTHONPATH }, stdin: 'ignore', all: true, reject: false },
  );
  return all;
}

/** The folder of the installed packages. Two processes may install at once: the first one to finish is kept. */
async function installMoto(environment: Environment): Promise<string> {
  const cache = join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'multiarch');
  const folder = join(cache, `moto-${VERSION}`);
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    if (await isInstalled(folder, environment)) return folder;
    await pipInstall([`moto[ecr,server,sts]==${VERSION}`], join(draft, 'lib'), draft, environment);
    await rename(join(draft, 'lib'), folder).catch(async (error: unknown) => {
      if (!(await isInstalled(folder, environment))) throw error;
    });
    return folder;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function isInstalled(folder: string, environment: Environment): Promise<boolean> {
  const { exitCode } = await execa('python3', [...ISOLATED, '-c', 'import moto.moto_server.werkzeug_app'], {
    env: { ...environment, PYTHONPATH: folder },
    reject: false,
    stdin: 'ignore',
  });
  return exitCode === 0;
}
