/**
 * What may be said of the Deployment that Buildx makes; the namespace is said in the address. Not what would put a
 * value of somebody's into each step's environment (`env.…`), nor what decides for us what becomes of the image.
 * https://docs.docker.com/build/builders/drivers/kubernetes/
 */
export const KUBERNETES_OPTIONS: readonly string[] = [
  'image',
  'replicas',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'nodeselector',
  'tolerations',
  'annotations',
  'labels',
  'serviceaccount',
  'schedulername',
  'rootless',
  'loadbalance',
  'qemu.install',
  'qemu.image',
  'timeout',
];
