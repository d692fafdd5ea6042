import type { Leg, LegReport, Plan } from '@multiarch/plan';
import { type seedAttestedImage, seedImage, type TestRegistry } from '@multiarch/testbed';

/** A plan for `gpu` (amd64) and `cpu` (both), as the architecture file of the sample application makes it. */
export function planFor(servers: readonly TestRegistry[], changes: Partial<Plan> = {}): Plan {
  const images = servers.map(({ host }) => `${host}/org/app`);
  const tags = (suffix: string) => [
    { name: `1.2.3${suffix}`, mutable: false },
    { name: `latest${suffix}`, mutable: true },
  ];
  return {
    schemaVersion: 1,
    mode: 'release',
    reason: 'Tag 1.2.3 was pushed.',
    push: true,
    revision: 'a'.repeat(40),
    tag: '1.2.3',
    images,
    insecureRegistries: [],
    variants: [
      {
        name: 'gpu',
        platforms: [{ platform: 'linux/amd64', leg: 0, archTag: '1.2.3-amd64-gpu' }],
        tags: tags('-gpu'),
        stitched: false,
        annotations: {},
      },
      {
        name: 'cpu',
        platforms: [
          { platform: 'linux/amd64', leg: 1, archTag: '1.2.3-amd64-cpu' },
          { platform: 'linux/arm64', leg: 2, archTag: '1.2.3-arm64-cpu' },
        ],
        tags: tags('-cpu'),
        stitched: true,
        annotations: {},
      },
    ],
    legs: built.map(([variant, architecture, tags], index) =>
      legOf({ index, variant, platform: `linux/${architecture}`, images, tags }),
    ),
    ...changes,
  };
}

/** Its legs: variant, architecture, and what is pushed. */
const built = [
  ['gpu', 'amd64', ['1.2.3-amd64-gpu', '1.2.3-gpu']],
  ['cpu', 'amd64', ['1.2.3-amd64-cpu']],
  ['cpu', 'arm64', ['1.2.3-arm64-cpu']],
] as const;

/** A leg of a plan. */
export function legOf(leg: Pick<Leg, 'index' | 'variant' | 'platform' | 'images' | 'tags'>): Leg {
  return {
    ...leg,
    runner: 'ubuntu-24.04',
    emulation: false,
    push: true,
    revision: 'a'.repeat(40),
    dockerfile: 'Dockerfile',
    context: '.',
    buildArgs: {},
    buildContexts: {},
    labels: {},
    annotations: {},
    cache: 'none',
    cacheScope: 'app',
    format: 'oci',
  };
}

/** What the legs of that plan push, and report. */
export function pushLegs(
  servers: readonly TestRegistry[],
  seed: typeof seedImage | typeof seedAttestedImage,
): LegReport[] {
  return built.map(([variant, architecture, tags], leg) => {
    const pushed = servers.map((server) => {
      const repository = server.repository('org/app');
      const image = seed(repository, architecture, { label: variant });
      for (const tag of tags) repository.tags.set(tag, image.digest);
      return image;
    });
    const { digest = '', mediaType = '', size = 0 } = pushed[0] ?? {};
    const images = servers.map(({ host }) => `${host}/org/app`);
    const platform = `linux/${architecture}`;
    return {
      schemaVersion: 1,
      leg,
      variant,
      platform,
      digest,
      mediaType,
      size,
      images,
      tags,
      reused: false,
      seconds: 1,
    };
  });
}

/** What the legs of any plan push, labelled as they say, and report. */
export function pushPlan(servers: readonly TestRegistry[], { legs, images }: Plan, build = ''): LegReport[] {
  return legs.map(({ index, variant, platform, tags, labels, revision }) => {
    const pushed = servers.map((server) => {
      const repository = server.repository('org/app');
      const image = seedImage(repository, platform.replace(/^linux\//, ''), {
        labels,
        label: `${variant} ${revision}${build}`,
      });
      for (const tag of tags) repository.tags.set(tag, image.digest);
      return image;
    });
    const { digest = '', mediaType = '', size = 0 } = pushed[0] ?? {};
    return {
      schemaVersion: 1,
      leg: index,
      variant,
      platform,
      digest,
      mediaType,
      size,
      images,
      tags,
      reused: false,
      seconds: 1,
    };
  });
}
