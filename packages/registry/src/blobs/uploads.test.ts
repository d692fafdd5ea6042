import { digestOf } from '@multiarch/oci/content';
import { detour, type RecordedRequest, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, asBot, USERS, withRegistry } from '../testing.js';
import { openTransport } from '../wire/transport.js';

const BYTES = new TextEncoder().encode('blob');
const DIGEST = digestOf(BYTES);
const methods = ({ log }: TestRegistry) => log.map((line) => line.split(' ')[0]);
const isPut = ({ method }: RecordedRequest) => method === 'PUT';
const isPost = ({ method }: RecordedRequest) => method === 'POST';

const put = (server: TestRegistry, bytes = BYTES) =>
  withRegistry({ credentials: asBot }, (registry) => registry.repository(appAt(server)).putBlob(bytes));

const started = (location: string) => ({ kind: 'status', status: 202, headers: { location } }) as const;

describe('where to upload', () => {
  test("two requests; the query of the location is the registry's own and keeps its order", async () => {
    await using server = await startTestRegistry();
    expect(await put(server)).toBe(DIGEST);
    expect(methods(server)).toEqual(['POST', 'PUT']);
    expect(server.requests[1]?.path).toMatch(/\?state=[\w-]+%2Fopaque&digest=sha256%3A[a-f0-9]{64}$/);
  });

  test.each([
    ['/up?z=1&a=2&_state=x%2F%3D', '/up?z=1&a=2&_state=x%2F%3D&digest='],
    ['/up', '/up?digest='],
    ['/up?', '/up?digest='],
    ['up', '/v2/org/app/blobs/uploads/up?digest='],
  ])('%s', async (location, path) => {
    await using server = await startTestRegistry();
    server.fail({ match: isPost, how: started(location) });
    server.fail({ match: isPut, how: { kind: 'status', status: 201 } });
    await put(server);
    expect(server.requests[1]?.path).toBe(`${path}${encodeURIComponent(DIGEST)}`);
  });

  test('no location', async () => {
    await using server = await startTestRegistry();
    server.fail({ match: isPost, how: { kind: 'status', status: 202 } });
    await expect(put(server)).rejects.toThrow('did not say where to upload');
  });
});

describe('upload locations', () => {
  test('the same origin gets the credential, with the port written out or not', async () => {
    await using server = await startTestRegistry({ users: USERS });
    const transport = detour(openTransport(), { 'https://registry.test': server.origin });
    server.fail({ match: isPost, how: started('https://registry.test:443/v2/up') });
    server.fail({ match: isPut, how: { kind: 'status', status: 201 } });
    await withRegistry({ transport, credentials: asBot }, (registry) =>
      registry.repository({ registry: 'registry.test', repository: 'org/app' }).putBlob(BYTES),
    );
    expect(server.requests[1]?.headers.authorization).toBeDefined();
  });

  test('another origin (another port is one) gets none', async () => {
    await using server = await startTestRegistry({ users: USERS });
    await using other = await startTestRegistry();
    server.fail({ match: isPost, how: started(`${other.origin}/up?sig=x`) });
    other.fail({ how: { kind: 'status', status: 201 } });
    await put(server);
    expect(other.log).toHaveLength(1);
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['http://registry.test/up', /upload location that is not HTTPS/],
    ['https://127.0.0.1/up', /upload location that is an internal address/],
    ['https://[::ffff:169.254.169.254]/up', /upload location that is an internal address/],
    ['https://user:pw@cdn.example/up', /holds a user name/],
    ['file:///etc/passwd', /is not HTTP/],
  ])('%s is refused', async (location, message) => {
    await using server = await startTestRegistry({ users: USERS });
    const transport = detour(openTransport(), { 'https://registry.test': server.origin });
    server.fail({ match: isPost, how: started(location) });
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const image = { registry: 'registry.test', repository: 'org/app' };
      await expect(registry.repository(image).putBlob(BYTES)).rejects.toThrow(message);
    });
    expect(methods(server)).toEqual(['POST']);
  });
});

describe('a session that fails', () => {
  test.each(['reset', 'silence'] as const)('%s: a new session', async (kind) => {
    await using server = await startTestRegistry();
    server.fail({ match: isPut, how: { kind } });
    expect(await put(server)).toBe(DIGEST);
    const [begun, sent, ...further] = methods(server);
    expect([begun, sent, ...further.slice(-3)]).toEqual(['POST', 'PUT', 'DELETE', 'POST', 'PUT']);
    expect(new Set(further.slice(0, -3))).toEqual(new Set(['HEAD']));
  });

  test('an answer that was lost: the blob is there', async () => {
    await using server = await startTestRegistry();
    server.fail({ match: isPut, how: { kind: 'late-reset' } });
    expect(await put(server)).toBe(DIGEST);
    expect(methods(server)).toEqual(['POST', 'PUT', 'HEAD']);
  });

  test.each([404, 416, 500, 503])('%i: a new session, four in all', async (status) => {
    await using server = await startTestRegistry();
    server.fail({ match: isPut, times: 99, how: { kind: 'status', status } });
    await expect(put(server)).rejects.toMatchObject({ status });
    expect(methods(server).filter((method) => method === 'POST')).toHaveLength(4);
  });

  test.each([400, 403, 413])('%i is the end', async (status) => {
    await using server = await startTestRegistry();
    server.fail({ match: isPut, times: 99, how: { kind: 'status', status } });
    await expect(put(server)).rejects.toMatchObject({ status });
    expect(methods(server)).toEqual(['POST', 'PUT', 'DELETE']);
  });

  test('the start is tried again', async () => {
    await using server = await startTestRegistry();
    server.fail({ match: isPost, how: { kind: 'status', status: 503 } });
    expect(await put(server)).toBe(DIGEST);
    expect(methods(server)).toEqual(['POST', 'POST', 'PUT']);
  });
});

test('the same blob is sent once at a time', async () => {
  await using server = await startTestRegistry();
  await withRegistry({}, async (registry) => {
    const digests = await Promise.all(
      Array.from({ length: 10 }, () => registry.repository(appAt(server)).putBlob(BYTES)),
    );
    expect(new Set(digests)).toEqual(new Set([DIGEST]));
    expect(methods(server)).toEqual(['POST', 'PUT']);
    await registry.repository(appAt(server)).putBlob(BYTES);
    expect(methods(server)).toHaveLength(4);
  });
});

describe('mounts', () => {
  const mount = (server: TestRegistry) =>
    withRegistry({ credentials: asBot }, (registry) =>
      registry.repository(appAt(server)).mountBlob(DIGEST, 'org/base'),
    );

  test('201: one request, which names the source', async () => {
    await using server = await startTestRegistry();
    server.repository('org/base').addBlob(BYTES);
    expect(await mount(server)).toBe(true);
    expect(server.log).toEqual([
      `POST /v2/org/app/blobs/uploads/?mount=${encodeURIComponent(DIGEST)}&from=org%2Fbase`,
    ]);
  });

  test('202: the session is ended, and that may fail', async () => {
    await using server = await startTestRegistry({ behaviour: { mounts: false } });
    expect(await mount(server)).toBe(false);
    expect(methods(server)).toEqual(['POST', 'DELETE']);
    expect(server.repository('org/app').uploads.size).toBe(0);
    server.fail({ match: ({ method }) => method === 'DELETE', how: { kind: 'status', status: 403 } });
    expect(await mount(server)).toBe(false);
  });

  test.each([400, 404, 405])('%i: the source is not known there', async (status) => {
    await using server = await startTestRegistry();
    server.fail({ match: isPost, how: { kind: 'status', status } });
    expect(await mount(server)).toBe(false);
  });

  test.each([401, 403])('%i is an error', async (status) => {
    await using server = await startTestRegistry();
    server.fail({ match: isPost, times: 9, how: { kind: 'status', status } });
    await expect(mount(server)).rejects.toMatchObject({ status });
  });
});
