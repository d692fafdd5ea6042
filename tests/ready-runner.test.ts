import { expect, test } from 'vitest';
import { withContainerdStore } from '../scripts/ready-runner.ts';

test.each([
  ['', '{"features":{"containerd-snapshotter":true}}'],
  ['{"cgroup-parent":"/a"}', '{"cgroup-parent":"/a","features":{"containerd-snapshotter":true}}'],
  [
    '{"features":{"cdi":true,"containerd-snapshotter":false}}',
    '{"features":{"cdi":true,"containerd-snapshotter":true}}',
  ],
])('the settings %s with the containerd store', (before, after) => {
  expect(withContainerdStore(before)).toBe(after);
});
