import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startGitHubApi } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { githubAncestry } from './github-ancestry.js';

const [HELD, NEXT] = ['a'.repeat(40), 'b'.repeat(40)];

interface Said {
  readonly code: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const ahead: Said = { code: 200, body: { status: 'ahead' } };
const failing = (code: number, headers = {}): Said => ({ code, body: { message: 'no' }, headers });

/** What is said of a comparison that gets these answers, one after the other, the last one again and again. */
async function compare(answers: readonly Said[]) {
  let asked = 0;
  await using github = await startGitHubApi(() => answers[Math.min(asked++, answers.length - 1)] ?? ahead);
  const warnings: string[] = [];
  const waits: number[] = [];
  const ignore = () => {};
  const ancestry = githubAncestry({
    environment: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'org/app' },
    token: '',
    log: { debug: ignore, info: ignore, warning: (text: string) => void warnings.push(text) },
    sleep: async (milliseconds) => void waits.push(milliseconds),
  });
  return { relation: await ancestry(HELD, NEXT), asked, warnings, waits };
}

test.each([
  ['502 once', [failing(502), ahead], 'newer', 2],
  ['429 once', [failing(429, { 'retry-after': '3' }), ahead], 'newer', 2],
  ['403 with a time to come back', [failing(403, { 'retry-after': '2' }), ahead], 'newer', 2],
  ['403 for want of a permission', [failing(403)], 'unanswered', 1],
  ['502 for ever', [failing(502)], 'unanswered', 3],
  ['a commit that it does not know', [failing(404)], 'unknown', 1],
  ['two histories without a common commit', [failing(422)], 'unknown', 1],
  ['a word that we do not know', [{ code: 200, body: { status: 'toString' } }], 'unanswered', 1],
] as const)('GitHub answers %s', async (_, answers, relation, asked) => {
  const said = await compare(answers);
  expect({ relation: said.relation, asked: said.asked }).toEqual({ relation, asked });
  expect(said.warnings).toHaveLength(relation === 'newer' ? 0 : 1);
});

test('waits as long as GitHub asks', async () => {
  expect((await compare([failing(429, { 'retry-after': '3' }), ahead])).waits).toEqual([3000]);
});

test('asks through the proxy of the machine', async () => {
  const tunnels: (string | undefined)[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    tunnels.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const warnings: string[] = [];
  const ignore = () => {};
  const ancestry = githubAncestry({
    environment: { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
    token: '',
    log: { debug: ignore, info: ignore, warning: (text: string) => void warnings.push(text) },
    sleep: async () => {},
  });
  expect(await ancestry(HELD, NEXT)).toBe('unanswered');
  proxy.close();
  expect(tunnels).toEqual(Array(3).fill('api.github.com:443'));
  expect(warnings).toHaveLength(1);
});
