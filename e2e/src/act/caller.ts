import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from '../multiarch.js';
import { PRODUCT, VERSION } from './product.js';

/** The job that builds, and the one behind it that is given its outputs. */
export const CALL = 'image';
export const NEXT = 'deploy';

export interface CallerWorkflow {
  readonly on: unknown;
  readonly inputs: Readonly<Record<string, string | boolean | number>>;
  /** `inherit`, or names in the workflow → names in the caller. */
  readonly secrets: 'inherit' | Readonly<Record<string, string>>;
}

/** Writes a repository with the sample application and these workflows: names of files, and their texts. */
export async function writeCaller(
  folder: string,
  workflows: Readonly<Record<string, string>>,
): Promise<void> {
  for (const entry of ['.aws-architecture', '.dockerignore', 'Dockerfile-cpu', 'Dockerfile-gpu', 'sample'])
    await cp(join(root, entry), join(folder, entry), { recursive: true });
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  for (const [name, text] of Object.entries(workflows))
    await writeFile(join(folder, '.github/workflows', name), text);
}

/**
 * A workflow that publishes with one line, `uses:`, and hands what comes out of it to its next job, which keeps it as
 * its own output `received`.
 */
export function callerWorkflow({ on, inputs, secrets }: CallerWorkflow): string {
  const named = (name: string) => `\${{ secrets.${name} }}`;
  return stringify({
    name: 'image',
    on,
    jobs: {
      [CALL]: {
        uses: `${PRODUCT}/.github/workflows/build.yaml@${VERSION}`,
        permissions: { contents: 'read', packages: 'write', 'id-token': 'write' },
        with: inputs,
        secrets:
          secrets === 'inherit'
            ? secrets
            : Object.fromEntries(Object.entries(secrets).map(([name, own]) => [name, named(own)])),
      },
      [NEXT]: {
        needs: CALL,
        'runs-on': 'ubuntu-24.04',
        env: { RECEIVED: `\${{ toJSON(needs.${CALL}.outputs) }}` },
        steps: [{ run: 'printf "received<<END\\n%s\\nEND\\n" "$RECEIVED" >> "$GITHUB_OUTPUT"' }],
      },
    },
  });
}
