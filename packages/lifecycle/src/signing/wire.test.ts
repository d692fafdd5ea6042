import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeClock } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { post, type Question, type World } from './wire.js';

type Answer = (response: ServerResponse) => void;
const say =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Answers each request in turn, then always the last way. */
async function startServer(...answers: readonly Answer[]) {
  let count = 0;
  const server = createServer((_, response) => {
    answers[Math.min(count, answers.length - 1)]?.(response);
    count += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get count() {
      return count;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const question = (url: string): Question => ({ who: 'the log', url, type: 'application/json', body: '{}' });

function worldFor(seconds: number) {
  const clock = new FakeClock();
  const said: string[] = [];
  const log = { debug: () => {}, warning: () => {}, info: (text: string) => void said.push(text) };
  const world: World = { environment: {}, clock, log, deadline: clock.now() + seconds * 1000 };
  return { world, clock, said };
}

test('asks again with growing waits, and says why', async () => {
  await using server = await startServer(
    say(503, '{"message":"over capacity"}'),
    say(502),
    say(504),
    say(201, 'yes'),
  );
  const { world, clock, said } = worldFor(60);
  expect(Buffer.from(await post(question(server.url), world)).toString()).toBe('yes');
  expect(clock.slept).toEqual([375, 750, 1500]);
  expect(said[0]).toBe('the log answered 503: over capacity; asked again in 1 s');
});

test('waits as long as it is asked to', async () => {
  await using server = await startServer(say(429, '', { 'retry-after': '7' }), say(200));
  const { world, clock } = worldFor(60);
  await post(question(server.url), world);
  expect(clock.slept).toEqual([7000]);
});

test.each<[string, Answer, string]>([
  [
    'is down',
    say(503, '<html>down</html>'),
    'the log answered 503: <html>down</html>, and the time for signing is over',
  ],
  ['asks for too long a wait', say(429, '', { 'retry-after': '3600' }), 'the log answered 429, and the time'],
  ['hangs up', (response) => response.destroy(), 'the log gave no answer (ECONNRESET), and the time'],
  [
    'breaks off',
    (response) => void response.writeHead(200, { 'content-length': 9 }).end('x'),
    'the log gave no answer',
  ],
])('gives up at the deadline when a service %s', async (_, answer, message) => {
  await using server = await startServer(answer);
  const { world, clock } = worldFor(20);
  await expect(post(question(server.url), world)).rejects.toThrow(message);
  expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(20_000);
});

test.each<[number, string]>([
  [400, 'the log answered 400: invalid type, must be hashedrekord'],
  [403, 'the log answered 403'],
  [409, 'the log answered 409'],
  // Followed, it would carry the token elsewhere.
  [307, 'the log answered 307'],
])('%i is an answer, and final', async (status, message) => {
  const body = status === 400 ? '{"code":3,"message":"invalid type, must be hashedrekord"}' : '';
  await using server = await startServer(say(status, body, { location: 'http://127.0.0.1:1/' }));
  const { world } = worldFor(60);
  await expect(post(question(server.url), world)).rejects.toMatchObject({
    message: expect.stringContaining(message),
    status,
  });
  expect(server.count).toBe(1);
});

test('repeats no token, and no line that a runner would execute', async () => {
  const body = '{"message":"invalid identity token: eyJhbGciOi.eyJzdWIi.c2ln\\n::set-output name=a::b"}';
  await using server = await startServer(say(400, body));
  const error = await post(question(server.url), worldFor(60).world).catch(String);
  expect(error).toContain('invalid identity token: …');
  expect(error).not.toMatch(/eyJ|c2ln|\n/);
});

test.each(['http://rekor.example', 'ftp://127.0.0.1/', 'http://127.0.0.1.example/'])(
  '%s is not asked',
  async (url) => {
    await expect(post(question(url), worldFor(60).world)).rejects.toThrow('is not reached by HTTPS');
  },
);
