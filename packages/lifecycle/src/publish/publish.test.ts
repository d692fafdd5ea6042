import { explain } from '@multiarch/oci';
import type { LegReport, Plan } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import { seedAttestedImage, seedImage, startTestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { planFor, pushLegs } from '../testing/plan.js';
import { withValidResult } from '../testing/result.js';
import { publish } from './publish.js';

async function publishTo(plan: Plan, reports: readonly LegReport[]) {
  await using registry = openRegistry({
    access: 'push',
    retry: { tries: 1, deadline: 1000, base: 1, longest: 1 },
  });
  return withValidResult(await publish(registry, plan, reports));
}

describe.each([
  ['plain', seedImage],
  ['attested', seedAttestedImage],
] as const)('%s legs', (kind, seed) => {
  test('every variant gets its tags, with one digest in both registries', async () => {
    await using first = await startTestRegistry();
    await using second = await startTestRegistry();
    const servers = [first, second];
    const reports = pushLegs(servers, seed);
    const { result, failures } = await publishTo(planFor(servers), reports);
    expect(failures).toEqual([]);
    const [gpu, cpu] = result.variants;
    for (const { tags } of servers) {
      expect(tags['org/app:latest-gpu']).toBe(gpu?.digest);
      expect(tags['org/app:1.2.3-gpu']).toBe(gpu?.digest);
      expect(tags['org/app:latest-cpu']).toBe(cpu?.digest);
      expect(tags['org/app:1.2.3-cpu']).toBe(cpu?.digest);
    }
    expect(gpu?.digest).toBe(reports[0]?.digest);
    expect(cpu?.platforms.map(({ platform, archTag }) => [platform, archTag])).toEqual([
      ['linux/amd64', '1.2.3-amd64-cpu'],
      ['linux/arm64', '1.2.3-arm64-cpu'],
    ]);
    const attestations = kind === 'attested' ? 1 : 0;
    for (const { platforms } of result.variants)
      for (const platform of platforms) expect(platform.attestations).toHaveLength(attestations);
    expect(cpu?.images.map(({ ref }) => ref)).toEqual(
      servers.map(({ host }) => `${host}/org/app@${cpu?.digest}`),
    );
  });
});

test('only reports that agree with the plan are shown', async () => {
  await using server = await startTestRegistry();
  const [gpu = expect.fail(), ...cpu] = pushLegs([server], seedImage);
  const strange = [{ ...gpu, tags: ['of-another'], seconds: 4711 }, ...cpu];
  const { reports, failures } = await publishTo(planFor([server]), strange);
  expect(failures).toHaveLength(1);
  expect(reports).toEqual(cpu);
});

test("a platform's digest is that of the image itself, which consumers of single images need", async () => {
  await using server = await startTestRegistry();
  const reports = pushLegs([server], seedAttestedImage);
  const { result } = await publishTo(planFor([server]), reports);
  const platform = result.variants[0]?.platforms[0];
  expect(platform?.digest).not.toBe(reports[0]?.digest);
  expect(server.repository('org/app').manifests.get(platform?.digest ?? '')?.mediaType).toMatch(
    /manifest\.v1\+json$/,
  );
});

test('a variant whose legs all succeeded is published when another variant failed', async () => {
  await using server = await startTestRegistry();
  const reports = pushLegs([server], seedImage).filter(({ leg }) => leg !== 2);
  const { result, failures } = await publishTo(planFor([server]), reports);
  expect(result.variants.map(({ name }) => name)).toEqual(['gpu']);
  expect(failures).toHaveLength(1);
  expect(explain(failures[0], 'action')).toMatch(/^cpu: not built for linux\/arm64\n/);
  expect(Object.keys(server.tags)).not.toContain('org/app:1.2.3-cpu');
});

test('a verify run publishes nothing and fails when a leg did', async () => {
  await using server = await startTestRegistry();
  const plan = planFor([server], { mode: 'verify', push: false });
  const reports = plan.legs.map(({ index: leg, variant, platform, images, tags }) => ({
    schemaVersion: 1 as const,
    leg,
    variant,
    platform,
    images,
    tags,
    reused: false,
    seconds: 1,
  }));
  expect(await publishTo(plan, reports)).toMatchObject({ failures: [], result: { variants: [] } });
  expect((await publishTo(plan, reports.slice(1))).failures).toHaveLength(1);
  expect(server.requests).toEqual([]);
});

test('nothing to do is success', async () => {
  await using server = await startTestRegistry();
  const plan = planFor([server], { mode: 'skip', push: false, variants: [] });
  expect(await publishTo(plan, [])).toMatchObject({ failures: [], result: { mode: 'skip', variants: [] } });
});

test('a report without a digest is refused', async () => {
  await using server = await startTestRegistry();
  const [first, ...others] = pushLegs([server], seedImage);
  const { digest: _, ...without } = first ?? ({} as LegReport);
  const { failures } = await publishTo(planFor([server]), [without, ...others]);
  expect(failures[0]?.message).toContain('digest that leg 0 reported: undefined is not a digest');
});

describe('reports that do not agree with the plan', () => {
  test.each([
    ['plain', seedImage],
    ['attested', seedAttestedImage],
  ] as const)('%s images that are exchanged cost their variant alone', async (kind, seed) => {
    await using server = await startTestRegistry();
    const [gpu, amd64, arm64] = pushLegs([server], seed).map((report) => ({
      ...report,
      config: {
        digest: report.digest ?? '',
        os: 'linux',
        architecture: report.platform.replace('linux/', ''),
      },
    }));
    const made = ({ digest = '', mediaType = '', size = 0, config }: LegReport) => ({
      digest,
      mediaType,
      size,
      // Without it the registry's own list says it, where there is one.
      ...(kind === 'attested' || config === undefined ? {} : { config }),
    });
    if (gpu === undefined || amd64 === undefined || arm64 === undefined) return expect.fail();
    const { config: _, ...first } = amd64;
    const { config: __, ...second } = arm64;
    const plan = planFor([server]);
    const untagged = { ...plan, variants: plan.variants.map(withoutArchTags) };
    const { result, failures } = await publishTo(untagged, [
      gpu,
      { ...first, ...made(arm64) },
      { ...second, ...made(amd64) },
    ]);
    expect(result.variants.map(({ name }) => name)).toEqual(['gpu']);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toMatch(
      kind === 'plain'
        ? /^cpu: leg 1 reported an image whose config is for "linux\/arm64", but the plan has linux\/amd64$/
        : /should hold one image for linux\/amd64, but holds linux\/arm64/,
    );
    expect(Object.keys(server.tags)).not.toContain('org/app:1.2.3-cpu');
  });

  test('one of a leg that the plan does not have makes the run fail, and stops no variant', async () => {
    await using server = await startTestRegistry();
    const reports = pushLegs([server], seedImage);
    const [first = expect.fail()] = reports;
    const { result, failures } = await publishTo(planFor([server]), [...reports, { ...first, leg: 7 }]);
    expect(result.variants).toHaveLength(2);
    expect(failures.map(({ message }) => message)).toEqual([
      'there is a report of leg 7, which the plan does not have',
    ]);
  });
});

function withoutArchTags(variant: Plan['variants'][number]) {
  const platforms = variant.platforms.map(({ platform, leg }) => ({ platform, leg }));
  return { ...variant, platforms };
}

test('two architectures with the same files are refused before anything is stitched, unless the plan allows it', async () => {
  await using server = await startTestRegistry();
  const reports = pushLegs([server], seedImage).map((report) => {
    const [os = '', architecture = ''] = report.platform.split('/');
    const digest = report.digest ?? '';
    return { ...report, config: { digest, os, architecture, content: `sha256:${'a'.repeat(64)}` } };
  });
  const plan = planFor([server]);
  const refused = await publishTo(plan, reports);
  expect(refused.failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^cpu: the images for linux\/amd64 and linux\/arm64 hold the same files/),
  ]);
  expect(explain(refused.failures[0], 'build-workflow')).toContain('same-content: true');
  expect(refused.result.variants.map(({ name }) => name)).toEqual(['gpu']);
  expect(server.tags['org/app:1.2.3-cpu']).toBeUndefined();
  const allowed = await publishTo({ ...plan, sameContent: true }, reports);
  expect(allowed.failures).toEqual([]);
  expect(server.tags['org/app:1.2.3-cpu']).toBeDefined();
});

test('a platform has further tags of its own, in all registries', async () => {
  await using first = await startTestRegistry();
  await using second = await startTestRegistry();
  const servers = [first, second];
  const reports = pushLegs(servers, seedImage);
  const plan = planFor(servers);
  const variants = plan.variants.map((variant) => ({
    ...variant,
    platforms: variant.platforms.map((platform) => ({
      ...platform,
      moreTags: [
        { name: `latest-${platform.leg}`, mutable: true },
        { name: `fixed-${platform.leg}`, mutable: false },
      ],
    })),
  }));
  const { failures } = await publishTo({ ...plan, variants }, reports);
  expect(failures).toEqual([]);
  for (const { tags } of servers)
    for (const { leg, digest } of reports) {
      expect(tags[`org/app:latest-${leg}`]).toBe(digest);
      expect(tags[`org/app:fixed-${leg}`]).toBe(digest);
    }
});
