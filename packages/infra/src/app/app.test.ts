import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTemplates } from '../testing.js';
import { readSettings } from './settings.js';

const IMAGE = ['--image', 'ghcr.io/org/multiarch/cli:v1'];
const MADE = [...IMAGE, '--new-repository', 'app', '--new-git-secret', 'git-token', '--github', 'org/app'];
const synthesise = openTemplates();

test('a template says what a workflow is told, and brings no assets', async () => {
  const file = synthesise(MADE);
  const { Outputs, Parameters } = JSON.parse(await readFile(file, 'utf8'));
  expect(Parameters).toBeUndefined();
  expect(Object.keys(Outputs)).toEqual([
    'Images',
    'BatchQueues',
    'BatchJobDefinition',
    'BatchRegion',
    'BatchGitSecret',
    'SubmitterRole',
    'PublisherRole',
  ]);
  expect(Outputs.BatchQueues.Value).toBe('linux/amd64=multiarch-amd64\nlinux/arm64=multiarch-arm64');
  expect((await readdir(join(file, '..'))).filter((name) => name.startsWith('asset.'))).toEqual([]);
});

test.each([
  ['no image', ['--repository', 'app'], /--image/],
  ['no repository', IMAGE, /--repository/],
  ['two repositories', [...MADE, '--repository', 'b'], /--repository and --new-repository/],
  ['two secrets', [...MADE, '--git-secret', 'b'], /--git-secret and --new-git-secret/],
  ['a network without subnets', [...MADE, '--vpc', 'vpc-1'], /--vpc and --subnets/],
  ['no number', [...MADE, '--max-vcpus', 'many'], /--max-vcpus many/],
  ['a flag that there is not', [...MADE, '--privileged'], /--privileged/],
])('%s: refused', (_, args, message) => {
  expect(() => readSettings(args)).toThrow(message);
});

test('a repository of GitHub stands for all of its runs; a subject for itself', () => {
  const { subjects } = readSettings([...MADE, '--github', 'repo:org/b:ref:refs/heads/main']);
  expect(subjects).toEqual(['repo:org/app:*', 'repo:org/b:ref:refs/heads/main']);
});
