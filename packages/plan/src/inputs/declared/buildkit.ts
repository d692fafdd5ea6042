import type { Declaration } from './input.js';

/** How BuildKit builds, under the names that docker/build-push-action has for them. */
export const buildkit = {
  ssh: {
    kind: 'list',
    of: ['plan', 'build'],
    shapes: true,
    leg: true,
    says: "SSH for `RUN --mount=type=ssh`: `id=NAME`, the key that IMAGE_SECRETS has as NAME; or `id` alone, e.g. `default`, the runner's agent; given to nothing that is not pushed, as secrets are",
  },
  'no-cache': {
    kind: 'boolean',
    of: ['plan', 'build'],
    // `--no-cache` is `--cache none` there, as for all choices that can be `false`.
    not: ['multiarch plan', 'multiarch build'],
    // The same image, made again.
    shapes: false,
    leg: true,
    default: 'false',
    says: 'Build every step anew; caches are written all the same',
  },
  'no-cache-filters': {
    kind: 'list',
    of: ['plan', 'build'],
    shapes: false,
    leg: true,
    says: 'Stages whose steps are built anew',
  },
  pull: {
    kind: 'boolean',
    of: ['plan', 'build'],
    shapes: false,
    leg: true,
    default: 'false',
    says: 'Ask registries for base images also where the builder has them',
  },
  'shm-size': {
    kind: 'text',
    of: ['plan', 'build'],
    shapes: true,
    leg: true,
    says: 'Size of `/dev/shm` in each `RUN`, e.g. `2g`',
  },
  ulimit: {
    kind: 'lines',
    of: ['plan', 'build'],
    shapes: true,
    leg: true,
    says: 'Limits of each `RUN`, lines `nofile=1024:2048`',
  },
  'add-hosts': {
    kind: 'list',
    of: ['plan', 'build'],
    shapes: true,
    leg: true,
    says: 'Addresses of hosts in each `RUN`, `host=10.0.0.1`',
  },
  network: {
    kind: 'text',
    of: ['plan', 'build'],
    shapes: true,
    leg: true,
    choices: ['default', 'none'],
    says: 'Network of each `RUN`: `default`, or `none`',
  },
  'cache-mode': {
    kind: 'text',
    of: ['plan', 'build'],
    shapes: false,
    leg: true,
    choices: ['max', 'min'],
    says: "Layers that are cached: `max`, also those of stages before the last; `min`, the image's own; `max` by default",
  },
  'cache-from': {
    kind: 'lines',
    of: ['plan', 'build'],
    shapes: false,
    leg: true,
    says: 'Caches to read in place of `cache`, lines as of Buildx (`type=registry,ref=…`, `type=gha`); `<scope>` stands for what tells builds apart',
  },
  'cache-to': {
    kind: 'lines',
    of: ['plan', 'build'],
    shapes: false,
    leg: true,
    says: 'Caches to write in place of `cache`, lines as of Buildx with `<scope>` in each',
  },
  'default-labels': {
    kind: 'boolean',
    of: ['plan'],
    shapes: 'labels',
    default: 'true',
    says: 'Whether images have all standard labels; `false`: only commit and source, by which they are recognised, so that title, URL, version and date of the Dockerfile stay',
  },
} as const satisfies Declaration;
