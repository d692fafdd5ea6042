import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitIn, runWith } from './testing.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-images-'));
  await gitIn(folder, 'init', '--quiet');
  await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\n');
  await gitIn(folder, 'add', '.');
  await gitIn(folder, 'commit', '--quiet', '--message', 'first');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the builder is made of the image that a flag names', async () => {
  const docker = join(folder, 'bin', 'docker');
  await mkdir(join(folder, 'bin'));
  // An engine on the older store, which lets no builder be created.
  const answer = `case "$2" in inspect) printf 'Name: default\\nDriver: docker\\n';; create) exit 1;; esac`;
  await writeFile(docker, `#!/bin/sh\necho "$*" >> '${folder}/calls'\n${answer}\n`);
  await chmod(docker, 0o755);
  const flags = ['--no-push', '--platforms', 'linux/amd64', '--cache', 'none', '--images', 'localhost:1/app'];
  const image = 'mirror.example/buildkit:1';
  const { status } = await runWith(
    folder,
    { PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    ...['build', ...flags, '--output', 'oci=image.tar', '--buildkit-image', image],
  );
  expect(status).toBe(1);
  expect(await readFile(join(folder, 'calls'), 'utf8')).toContain(`--driver-opt image=${image} `);
});
