import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '@multiarch/testbed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineArchitecture } from '../checks/machine.js';

const execute = promisify(execFile);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'multiarch-sample-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A machine as the program sees it: its files below a folder. */
async function machine(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, name);
  for (const [path, text] of Object.entries({ 'proc/meminfo': 'MemTotal: 2048 kB\n', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function report(folder: string, ...args: string[]) {
  const program = join(repositoryRoot(), 'sample/report.sh');
  const options = { env: { ...process.env, REPORT_ROOT: folder } };
  return execute('sh', [program, ...args], options).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      status: code,
      stdout,
      stderr,
    }),
  );
}

describe('the sample application', () => {
  test('reports a machine without accelerators', async () => {
    const { status, stdout } = await report(await machine('plain', {}), '--json');
    expect(status).toBe(0);
    const { architecture, ...others } = JSON.parse(stdout);
    expect(machineArchitecture(architecture.runsOn)).toBe(machineArchitecture(process.arch));
    expect(others).toEqual({
      variant: 'none',
      processors: expect.any(Number),
      memory: 2048 * 1024,
      accelerators: [],
    });
  });

  test('reports accelerators, and the memory that a container may use', async () => {
    const folder = await machine('gpu', {
      'dev/nvidia0': '',
      'dev/nvidiactl': '',
      'dev/kfd': '',
      'dev/neuron3': '',
      'dev/dri/renderD128': '',
      'proc/driver/nvidia/gpus/0000:01:00.0/information': 'Model: \t\t NVIDIA "A" 100\nDevice Minor: \t 0\n',
      'sys/fs/cgroup/memory.max': '1048576\n',
      'usr/local/share/report/variant': 'gpu\n',
    });
    const { status, stdout } = await report(folder, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      variant: 'gpu',
      memory: 1048576,
      accelerators: [
        { vendor: 'nvidia', device: '/dev/nvidia0', model: 'NVIDIA "A" 100' },
        { vendor: 'amd', device: '/dev/kfd', model: '' },
        { vendor: 'aws-neuron', device: '/dev/neuron3', model: '' },
        { vendor: 'render', device: '/dev/dri/renderD128', model: '' },
      ],
    });
    const text = await report(folder);
    expect(text.stdout).toContain('accelerator   nvidia /dev/nvidia0 (NVIDIA "A" 100)\n');
  });

  test('fails on another architecture than it was built for', async () => {
    const folder = await machine('other', { 'usr/local/share/report/architecture': 's390x\n' });
    const { status, stderr } = await report(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^report: built for s390x, but this is /);
  });

  test('refuses what it does not know', async () => {
    const { status, stderr } = await report(await machine('usage', {}), '--xml');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^report: unknown argument '--xml'\nUsage: /);
  });
});
