import { type Digest, OCI_MANIFEST } from '@multiarch/oci';
import { seedImage, seedIndex, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { copy, seedReferrer, seedStage, tagOf } from './testing.js';

describe('what speaks of an image', () => {
  const seedSigned = (server: TestRegistry) => {
    const digest = seedStage(server);
    const repository = server.repository('stage/app');
    const signature = seedReferrer(repository, digest, 'signature');
    const nested = seedReferrer(repository, signature, 'signature of the signature');
    return { digest, repository, signature, nested };
  };

  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('referrers API at the source: %s, at the target: %s', async (has, takes) => {
    await using from = await startTestRegistry({ behaviour: { referrers: has } });
    await using to = await startTestRegistry({ behaviour: { referrers: takes } });
    const { digest, repository, signature, nested } = seedSigned(from);
    const list = (of: Digest, what: Digest) => {
      const { bytes, mediaType } = repository.manifests.get(what) ?? expect.fail();
      const image = { digest: what, size: bytes.byteLength, mediaType };
      repository.tags.set(tagOf(of), seedIndex(repository, [{ image }]).digest);
    };
    if (!has) list(digest, signature);
    if (!has) list(signature, nested);
    const { count } = await copy(digest, { from, to });
    expect([...count.referrers].sort()).toEqual([signature, nested].sort());
    const sink = to.repository('prod/app');
    for (const each of [signature, nested]) expect(sink.manifests.has(each)).toBe(true);
    const standIns = [digest, signature].map((each) => to.tags[`prod/app:${tagOf(each)}`]);
    if (takes) expect(standIns).toEqual([undefined, undefined]);
    else if (!has)
      expect(standIns).toEqual([digest, signature].map((each) => from.tags[`stage/app:${tagOf(each)}`]));
    else {
      const { bytes } = sink.manifests.get(standIns[0] ?? '') ?? expect.fail();
      expect(JSON.parse(Buffer.from(bytes).toString()).manifests).toMatchObject([{ digest: signature }]);
    }
    // The index itself is written last of all manifests, after what speaks of it.
    expect(to.log.at(-1)).toContain(`/manifests/${digest}`);
  });

  test('what the target lists already stays listed', async () => {
    await using from = await startTestRegistry({ behaviour: { referrers: true } });
    await using to = await startTestRegistry();
    const { digest, signature } = seedSigned(from);
    const sink = to.repository('prod/app');
    const approval = seedReferrer(sink, digest, 'approval');
    const { size = 0 } = { size: sink.manifests.get(approval)?.bytes.byteLength };
    const image = { digest: approval, size, mediaType: OCI_MANIFEST };
    sink.tags.set(tagOf(digest), seedIndex(sink, [{ image }]).digest);
    await copy(digest, { from, to });
    const { bytes } = sink.manifests.get(to.tags[`prod/app:${tagOf(digest)}`] ?? '') ?? expect.fail();
    expect(JSON.parse(Buffer.from(bytes).toString()).manifests).toMatchObject([
      { digest: approval },
      { digest: signature },
    ]);
  });

  test("cosign's tags come along; a signature that only the target has is not lost", async () => {
    await using from = await startTestRegistry();
    await using to = await startTestRegistry();
    const digest = seedStage(from);
    const repository = from.repository('stage/app');
    const signature = seedImage(repository, 'amd64', { label: 'signature' }).digest;
    for (const suffix of ['.sig', '.att']) repository.tags.set(tagOf(digest) + suffix, signature);
    const sink = to.repository('prod/app');
    const other = seedImage(sink, 'amd64', { label: 'signature of prod' }).digest;
    sink.tags.set(`${tagOf(digest)}.att`, other);
    const warnings: string[] = [];
    const log = { debug: () => {}, info: () => {}, warning: (line: string) => warnings.push(line) };
    await copy(digest, { from, to, options: { log } });
    expect(to.tags[`prod/app:${tagOf(digest)}.sig`]).toBe(signature);
    expect(to.tags[`prod/app:${tagOf(digest)}.att`]).toBe(other);
    expect(warnings).toEqual([expect.stringContaining('holds signatures that the source does not')]);
  });

  test('a new signature of an image that is there already comes along', async () => {
    await using from = await startTestRegistry({ behaviour: { referrers: true } });
    await using to = await startTestRegistry({ behaviour: { referrers: true } });
    const digest = seedStage(from);
    await copy(digest, { from, to });
    const signature = seedReferrer(from.repository('stage/app'), digest, 'late');
    const { count } = await copy(digest, { from, to });
    expect(count.referrers).toEqual([signature]);
    expect(count.blobs.sent).toBe(1);
    expect(to.repository('prod/app').manifests.has(signature)).toBe(true);
  });
});
