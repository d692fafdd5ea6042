import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canBring, type DockerEngine, runAction, startDocker } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';

const test = always.runIf(await canBring('docker'));

const SECRET = 'what-only-this-machine-knows';

let started: AsyncDisposableStack;
let docker: DockerEngine;
let machine: string;

beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  machine = await mkdtemp(join(tmpdir(), 'multiarch-links-test-'));
  stack.defer(() => rm(machine, { recursive: true, force: true }));
  await mkdir(join(machine, 'host'));
  await writeFile(join(machine, 'host', 'file'), `${SECRET}\n`);
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

let count = 0;
/** Builds a Dockerfile of a stranger, whose folder has `out`, a link to a file of the machine, and `folder`, one to its folder. */
async function build(dockerfile: string, link = 'out') {
  const cwd = join(machine, `checkout-${count++}`);
  await mkdir(cwd);
  await writeFile(join(cwd, 'Dockerfile'), dockerfile);
  await symlink('../host/file', join(cwd, link));
  await symlink('../host', join(cwd, 'folder'));
  const inputs = { images: 'registry.invalid/app', push: 'false', cache: 'none' };
  const own = { 'buildkit-image': docker.buildkitImage ?? '' };
  return await runAction({ action: 'build', inputs: { ...inputs, ...own }, cwd, env: docker.env });
}

test.each([
  ['a file', 'COPY out/ /x/', '/out'],
  ['a file in a folder', 'COPY folder/file /x', '/folder/file'],
  ['a file in another stage', 'COPY --from=files folder/file /x', '/folder/file'],
])('what a link in the context leads to is not there: %s', async (_, copy, missing) => {
  const { log, stderr, stdout } = await build(`FROM scratch AS files\nCOPY . /\nFROM scratch\n${copy}\n`);
  expect(log).toContain(`"${missing}": not found`);
  expect(`${log}${stderr}${stdout}`).not.toContain(SECRET);
});

test('a .dockerignore that leads out says nothing of what it leads to', async () => {
  const { log } = await build('FROM scratch\nCOPY out /\nCOPY missing /\n', '.dockerignore');
  expect(log).not.toContain(SECRET);
});

test('an author is shown the lines of the Dockerfile around a mistake, each whole', async () => {
  const long = `COPY ${'a'.repeat(60)} /somewhere/${'b'.repeat(60)}`;
  const { annotations } = await build(`FROM scratch\nLABEL before=1\n${long}\nLABEL after=1\n`);
  const [{ message = '', line } = {}] = annotations.filter(({ level }) => level === 'error');
  expect(line).toBe(3);
  for (const shown of ['LABEL before=1', long, 'LABEL after=1']) expect(message).toContain(shown);
});
