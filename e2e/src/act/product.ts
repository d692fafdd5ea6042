import { globSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { root } from '../multiarch.js';

/** What callers name in `uses:`; any name works, since nothing in the product knows its own. */
export const PRODUCT = 'org/multiarch';
export const VERSION = 'v1';

const WORKFLOWS = '.github/workflows';

/**
 * Writes this repository as callers see it, workflows and actions with their bundles, into a new folder. Tools that do
 * not know `$/` (same repository, same commit) see it written out.
 */
export async function copyProduct(folder: string): Promise<void> {
  const files = globSync([`${WORKFLOWS}/*.yaml`, 'actions/*/action.yml', 'actions/*/dist/**'], { cwd: root });
  for (const file of files.filter((name) => !/\/dist(?:\/[^.]+)?$/.test(name))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file));
    if (file.startsWith(WORKFLOWS)) await rewrite(join(folder, file), writeOut);
  }
}

/**
 * `uses: $/actions/plan` → `uses: org/multiarch/actions/plan@v1`; without `queue`, which they do not know either; and
 * without the checkout's `ref`: act has the commit already, and does not see that an expression names it.
 */
function writeOut(workflow: string): string {
  return workflow
    .replace(/^ +queue: max\n/gm, '')
    .replace(/^ +ref: \$\{\{ github\.event_name .*\n/gm, '')
    .replace(/(?<=\buses: )\$\/(\.github\/\S+)/g, './$1')
    .replace(/(?<=\buses: )\$\/(\S+)/g, `${PRODUCT}/$1@${VERSION}`);
}

/**
 * Gives each job of the build workflow a Docker configuration of its own, as it has on GitHub, where each has a machine
 * of its own.
 */
export async function separateJobs(folder: string, configs: string): Promise<void> {
  await rewrite(join(folder, WORKFLOWS, 'build.yaml'), (text) => {
    const document = parseDocument(text);
    const names = { plan: 'plan', build: 'build-${{ matrix.leg.index }}', publish: 'publish' };
    for (const [job, name] of Object.entries(names))
      document.setIn(['jobs', job, 'env'], { DOCKER_CONFIG: join(configs, name) });
    return String(document);
  });
}

/** Names the image of BuildKit that an engine has, as a caller behind a mirror does. */
export async function nameBuildKit(folder: string, image: string | undefined): Promise<void> {
  if (image === undefined) return;
  await rewrite(join(folder, WORKFLOWS, 'build.yaml'), (text) => {
    const document = parseDocument(text);
    document.setIn(['on', 'workflow_call', 'inputs', 'buildkit-image', 'default'], image);
    return String(document);
  });
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
