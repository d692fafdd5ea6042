import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { planRelease } from './release-plan.js';

test.each<[string, string[], string[], boolean]>([
  ['v1.0.0', [], ['v1.0', 'v1'], true],
  ['v1.2.3', ['v1.2.3', 'v1.2.2', 'v1.2', 'v1', 'v0.9.0'], ['v1.2', 'v1'], true],
  ['v1.10.0', ['v1.9.9'], ['v1.10', 'v1'], true],
  ['v1.2.9', ['v1.3.0'], ['v1.2'], false],
  ['v1.2.3', ['v1.2.4'], [], false],
  ['v1.3.0', ['v2.0.0'], ['v1.3', 'v1'], false],
  ['v2.0.0', ['v1.9.0', 'v2.0.0-rc.1', 'v3.0.0-beta'], ['v2.0', 'v2'], true],
])('%s beside %j moves %j', (tag, existing, moves, latest) => {
  expect(planRelease(tag, existing)).toEqual({ tag, prerelease: false, latest, moves });
});

test('a prerelease moves nothing', () => {
  expect(planRelease('v2.0.0-rc.1', [])).toEqual({
    tag: 'v2.0.0-rc.1',
    prerelease: true,
    latest: false,
    moves: [],
  });
});

test.each(['1.2.3', 'v1', 'v1.2', 'v01.2.3', 'v1.2.3+build', 'v1.2.3.4', ''])('%j is refused', (tag) => {
  expect(() => planRelease(tag, [])).toThrow(`'${tag}' is no version`);
});

describe('the script', () => {
  let refs: Map<string, string>;
  let releases: Map<string, Record<string, unknown> & { assets: { name: string }[] }>;
  let protectedTags: ReadonlySet<string>;
  let main: string;
  let passed: number;
  let asked: string[];

  /** The few answers of GitHub's API that it needs. */
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/repos/octo-org/multiarch/', '');
    asked.push(`${request.method} ${path}`);
    const [status, body] = answer(request.method ?? '', path, await readBody(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });

  function answer(method: string, path: string, body: Record<string, unknown>): [number, unknown] {
    const name = path.replace(/^.*tags\//, '');
    if (path === 'git/matching-refs/tags/v') return [200, [...refs.keys()].map((ref) => ({ ref }))];
    if (path === '/repos/octo-org/multiarch') return [200, { default_branch: 'main' }];
    if (path === 'compare/main...new') return [200, { status: main }];
    if (path.startsWith('actions/')) return [200, { total_count: passed }];
    if (path.startsWith('upload?name=')) {
      releases.get('v1.2.3')?.assets.push({ name: path.replace(/^.*=/, '') });
      return [201, {}];
    }
    if (path.startsWith('releases?')) return [200, [...releases.values()]];
    if (path === 'releases' || path === 'releases/7') {
      const tag = String(body.tag_name);
      const upload_url = `${api}/repos/octo-org/multiarch/upload{?name,label}`;
      releases.set(tag, { ...body, assets: releases.get(tag)?.assets ?? [], id: 7, upload_url });
      return [method === 'POST' ? 201 : 200, releases.get(tag)];
    }
    const ref = method === 'POST' ? String(body.ref) : `refs/tags/${name}`;
    if (protectedTags.has(ref)) return [422, { message: 'Repository rule violations found' }];
    if (method === 'PATCH' && !refs.has(ref)) return [422, { message: 'Reference does not exist' }];
    refs.set(ref, String(body.sha));
    return [method === 'POST' ? 201 : 200, {}];
  }

  let api: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    refs = new Map([
      ['refs/tags/v1', 'old'],
      ['refs/tags/v1.2.2', 'old'],
      ['refs/tags/v1.2.3', 'new'],
    ]);
    releases = new Map();
    asked = [];
    protectedTags = new Set();
    [main, passed] = ['behind', 1];
  });

  function release(tag: string, args: readonly string[] = []) {
    const env = {
      PATH: process.env.PATH,
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'octo-org/multiarch',
      GITHUB_REF_NAME: tag,
      GITHUB_SHA: 'new',
      GITHUB_TOKEN: 'token',
    };
    const script = join(import.meta.dirname, '../release.ts');
    return promisify(execFile)(process.execPath, [script, ...args], { env });
  }

  test('makes the release first, then moves and makes the tags', async () => {
    const file = import.meta.filename;
    await release('v1.2.3', [file]);
    expect(releases.get('v1.2.3')).toMatchObject({ prerelease: false, make_latest: 'true', draft: false });
    expect(releases.get('v1.2.3')?.assets).toEqual([{ name: basename(file) }]);
    expect(Object.fromEntries(refs)).toMatchObject({ 'refs/tags/v1': 'new', 'refs/tags/v1.2': 'new' });
    const effects = asked.filter((line) => !line.startsWith('GET'));
    expect(effects.slice(0, 3)).toEqual([
      'POST releases',
      `POST upload?name=${basename(file)}`,
      'PATCH releases/7',
    ]);
  });

  test('a run that ended before its files were there is completed by the next', async () => {
    releases.set('v1.2.3', {
      ...{ tag_name: 'v1.2.3', draft: true, id: 7, assets: [] },
      upload_url: `${api}/repos/octo-org/multiarch/upload{?name,label}`,
    });
    await release('v1.2.3', [import.meta.filename]);
    expect(asked).not.toContain('POST releases');
    expect(releases.get('v1.2.3')).toMatchObject({ draft: false, assets: [{}] });
  });

  test('says what to type where a rule keeps a tag', async () => {
    protectedTags = new Set(['refs/tags/v1']);
    await expect(release('v1.2.3')).rejects.toMatchObject({
      stderr: 'v1 may not be moved by this job; type: git push --force origin new:refs/tags/v1\n',
    });
    expect(Object.fromEntries(refs)).toMatchObject({ 'refs/tags/v1': 'old', 'refs/tags/v1.2': 'new' });
  });

  test.each([
    ['diverged', 1, 'new is not on main'],
    ['ahead', 1, 'new is not on main'],
    ['identical', 0, 'ci.yaml has not passed for new on main'],
  ])('refuses a commit that is %s with %d runs', async (status, runs, message) => {
    [main, passed] = [status, runs];
    await expect(release('v1.2.3', ['--check'])).rejects.toThrow(message);
  });

  test('a check changes nothing', async () => {
    await release('v1.2.3', ['--check']);
    expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  test('changes nothing when it runs again', async () => {
    await release('v1.2.3');
    const before = JSON.stringify([...refs]);
    asked = [];
    await release('v1.2.3');
    expect(asked).not.toContain('POST releases');
    expect(JSON.stringify([...refs])).toBe(before);
  });

  test('says what it would do, and does not', async () => {
    const { stdout } = await release('v1.2.3', ['--dry-run']);
    expect(stdout).toBe('release v1.2.3\nv1.2 → new\nv1 → new\n');
    expect(asked).toEqual(['GET git/matching-refs/tags/v']);
  });

  test('fails for a tag that is no version, before anything is changed', async () => {
    await expect(release('v1')).rejects.toThrow("'v1' is no version");
    expect(releases.size).toBe(0);
  });
});

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks = await Array.fromAsync(request as AsyncIterable<Buffer>);
  const text = Buffer.concat(chunks).toString();
  // What is uploaded is a file.
  const isJson = text.startsWith('{');
  return !isJson ? {} : (JSON.parse(text) as Record<string, unknown>);
}
