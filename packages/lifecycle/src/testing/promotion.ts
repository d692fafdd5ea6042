import type { Credential } from '@multiarch/oci';
import type { RawInputs } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { type PromoteOptions, promote } from '../promote/promote.js';
import { parsePromotion } from '../promote/request.js';
import { withValidResult } from './result.js';
import { ARCHITECTURES, COMMIT, filesWith } from './stage.js';

export interface Sides {
  readonly stage: TestRegistry;
  readonly prod: TestRegistry;
}

export const RELEASE = { release: 'v1.2.3' };
const password = (username: string): Credential => ({
  kind: 'password',
  username,
  password: `${username}-pw`,
});

/**
 * Promotes with an identity of its own for each side.
 *
 * @param architectures text of `.aws-architecture`
 */
export async function run(
  { stage, prod }: Sides,
  raw: RawInputs = RELEASE,
  options: PromoteOptions = {},
  architectures = ARCHITECTURES,
) {
  const clock = new FakeClock();
  await using from = openRegistry({ clock, credentials: async () => password('reader') });
  await using to = openRegistry({ clock, access: 'push', credentials: async () => password('writer') });
  const images =
    'rollback-to' in raw
      ? { 'to-images': `${prod.host}/prod/app` }
      : { 'from-images': `${stage.host}/stage/app`, 'to-images': `${prod.host}/prod/app` };
  const plan = parsePromotion({ ...images, ...raw }, { files: filesWith(architectures), revision: COMMIT });
  return withValidResult(
    await promote({ from: 'rollback-to' in raw ? to : from, to }, plan, { clock, ...options }),
  );
}

export const startSides = async () => ({
  stage: await startTestRegistry({ users: { reader: 'reader-pw' }, behaviour: { auth: 'bearer' } }),
  prod: await startTestRegistry({ users: { writer: 'writer-pw' } }),
});
