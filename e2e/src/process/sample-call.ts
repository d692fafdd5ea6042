import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../multiarch.js';

/** A checkout of the sample application. */
export async function sampleCheckout(): Promise<{ readonly folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-caller-'));
  for (const entry of ['.aws-architecture', '.dockerignore', 'Dockerfile-cpu', 'Dockerfile-gpu', 'sample'])
    await cp(join(root, entry), join(folder, entry), { recursive: true });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

export function tagPushed(tag: string) {
  const ref = `refs/tags/${tag}`;
  return { name: 'push', ref, payload: { ref, after: 'a'.repeat(40), deleted: false } };
}
