import type { Credential } from '@multiarch/oci';
import { FakeClock } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { CredentialMemory } from './credential-memory.js';

function counted(answer: () => Promise<Credential | undefined>) {
  const asked: string[] = [];
  const clock = new FakeClock();
  const source = (registry: string, repository: string) => {
    asked.push(`${registry}/${repository}`);
    return answer();
  };
  return { asked, clock, memory: new CredentialMemory('ghcr.io', source, clock) };
}

test('asked once for five minutes, then again; and once it was refused', async () => {
  const { asked, clock, memory } = counted(async () => undefined);
  await Promise.all([memory.get('a'), memory.get('a')]);
  clock.advance(299_999);
  await memory.get('a');
  expect(asked).toEqual(['ghcr.io/a']);
  clock.advance(1);
  await memory.get('a');
  expect(asked).toHaveLength(2);
  memory.forget('a');
  await memory.get('a');
  expect(asked).toHaveLength(3);
});

test('each repository has its own', async () => {
  const { asked, memory } = counted(async () => undefined);
  await memory.get('a');
  await memory.get('b');
  expect(asked).toEqual(['ghcr.io/a', 'ghcr.io/b']);
});

test('a failure is not remembered', async () => {
  let isBroken = true;
  const { memory } = counted(async () => {
    if (isBroken) throw new Error('helper failed');
    return undefined;
  });
  await expect(memory.get('a')).rejects.toThrow('helper failed');
  isBroken = false;
  expect(await memory.get('a')).toBeUndefined();
});
