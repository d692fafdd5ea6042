import {
  advising,
  type RecordedRequest,
  seedImage,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

async function holding(count: number, ...options: Parameters<typeof startTestRegistry>) {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  const { digest } = seedImage(repository, 'amd64');
  for (let number = 0; number < count; number += 1)
    repository.tags.set(`t${String(number).padStart(4, '0')}`, digest);
  return server;
}

const list = (server: TestRegistry, most = Number.POSITIVE_INFINITY) =>
  withRegistry({}, async (registry) => {
    const tags: string[] = [];
    for await (const tag of registry.repository(appAt(server)).listTags()) if (tags.push(tag) >= most) break;
    return tags;
  });

const page = (body: unknown, headers: Record<string, string> = {}) =>
  ({
    kind: 'status',
    status: 200,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }) as const;

test('1,000 tags in pages of 70, each once and in order', async () => {
  await using server = await holding(1000, { behaviour: { pageSize: 70 } });
  const tags = await list(server);
  expect(tags).toHaveLength(1000);
  expect(tags).toEqual(tags.toSorted());
  expect(new Set(tags).size).toBe(1000);
  expect(server.log).toHaveLength(15);
});

test('a page is asked for when it is needed', async () => {
  await using server = await holding(1000, { behaviour: { pageSize: 100 } });
  await list(server, 150);
  expect(server.log).toHaveLength(2);
});

test('no more than 1000 at a time are asked for (ECR), and a registry that wants less gets its way', async () => {
  await using server = await holding(1200, { as: 'ecr', behaviour: { auth: 'none' } });
  expect(await list(server)).toHaveLength(1200);
  await using strict = await holding(120, { behaviour: { maxPage: 100 } });
  expect(await list(strict)).toHaveLength(120);
});

test.each([
  ['no tags', { tags: [] }, []],
  ['null', { tags: null }, []],
  ['nothing said', {}, []],
  ['what is none', { tags: ['1', '../x', '', 5, null, '::error::x', 'ok'] }, ['1', 'ok']],
])('%s', async (_, body, expected) => {
  await using server = await holding(0);
  server.fail({ how: page(body) });
  expect(await list(server)).toEqual(expected);
});

describe('the link to the next page', () => {
  const next = '/v2/org/app/tags/list?n=2&last=b';
  test.each([
    `<${next}>; rel="next"`,
    `<${next}>; rel=next`,
    `<${next}>;rel="next"; title="a, b"`,
    `<${next}>; title="x"; rel="prev next"`,
    `</v2/first>; rel="first", <${next}>; rel="next"`,
    `<list?n=2&last=b>; REL="NEXT"`,
    `${next}; rel="next"`,
    `<http://127.0.0.1${next}>; rel="next"`,
    `<https://127.0.0.1:1${next}>; rel="next"`,
  ])('%s', async (link) => {
    await using server = await holding(0);
    server.fail({ how: page({ tags: ['a'] }, { link }) });
    await list(server);
    expect(server.log[1]).toBe(`GET ${next}`);
  });

  test.each([
    '',
    '<',
    `<${next}>; rel="prev"`,
    `<${next}>`,
    `${next}; rel="prev"`,
    `next page; rel="next"`,
    `<${next}>; rel="nextpage"`,
  ])('%j is none', async (link) => {
    await using server = await holding(0);
    server.fail({ how: page({ tags: ['a'] }, { link }) });
    expect(await list(server)).toEqual(['a']);
  });

  test('a long one that is none takes no time', async () => {
    await using server = await holding(0);
    const started = performance.now();
    for (const filler of [' ', ';', ' ;', '; a', ';rel ', '"']) {
      server.fail({ how: page({ tags: ['a'] }, { link: `<x>${filler.repeat(3000)}x` }) });
      await list(server);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('on another server it is not followed', async () => {
    await using server = await holding(0);
    await using other = await holding(5);
    server.fail({
      how: page(
        { tags: ['a'] },
        { link: `<${other.origin.replace('127.0.0.1', 'localhost')}${next}>; rel="next"` },
      ),
    });
    await expect(list(server)).rejects.toMatchObject({
      message: expect.stringContaining('the next page is on another server'),
      advice: advising(/./),
    });
    expect(other.log).toEqual([]);
  });

  test('a list that repeats itself ends', async () => {
    await using server = await holding(0);
    server.fail({ times: 5000, how: page({ tags: ['a'] }, { link: `<${next}>; rel="next"` }) });
    await expect(list(server)).rejects.toThrow('the list does not end');
    expect(server.log).toHaveLength(2);
  });

  test('a list that always has one more page ends', async () => {
    await using server = await holding(0);
    let number = 0;
    server.gate = async () => {
      number += 1;
      server.fail({
        match: ({ path }: RecordedRequest) => path === server.requests.at(-1)?.path,
        how: page({ tags: [] }, { link: `</v2/org/app/tags/list?p=${number}>; rel="next"` }),
      });
    };
    await expect(list(server)).rejects.toThrow('the list does not end');
    expect(number).toBe(1000);
  });
});

test.each([
  ['not JSON', '<html>', 'is not JSON'],
  ['no list', '{"tags":"a"}', 'has no list of tags'],
  ['a list', '[]', 'has no list of tags'],
])('%s', async (_, body, message) => {
  await using server = await holding(0);
  server.fail({ how: page(body) });
  await expect(list(server)).rejects.toThrow(message);
});

test('a repository that does not exist', async () => {
  await using server = await startTestRegistry();
  await expect(list(server)).rejects.toMatchObject({ notFound: true });
});
