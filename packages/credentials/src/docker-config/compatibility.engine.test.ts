import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { canBring, type DockerEngine, ensureTool, startDocker } from '@multiarch/testbed';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeDockerConfig } from './write.js';

/** A store as a desktop has: it knows this host, by its name alone. */
const STORE = `#!/bin/sh
read -r server
case "$server" in
  */*) echo 'credentials not found in native keychain'; exit 1 ;;
  *) echo '{"Username":"stored","Secret":"stored"}' ;;
esac
`;

const [hasDocker, hasCrane, hasSkopeo] = await Promise.all([
  canBring('docker'),
  canBring('crane'),
  canBring('skopeo'),
]);

/** Whether other tools read what we write as we mean it: each asks a registry, which notes who it was. */
let folder: string;
let server: Server;
let host: string;
let docker: DockerEngine | undefined;
let crane: string;
let skopeo: string;
let users: string[] = [];

beforeAll(async () => {
  if (hasDocker) docker = await startDocker();
  if (hasCrane) crane = await ensureTool('crane');
  if (hasSkopeo) skopeo = await ensureTool('skopeo');
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  await writeFile(join(folder, 'docker-credential-store'), STORE, { mode: 0o755 });
  server = createServer((request, response) => {
    const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (basic === undefined) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
      return;
    }
    users.push(Buffer.from(basic, 'base64').toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"org/app","tags":["1"]}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await docker?.stop();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  users = [];
});

/** Each tool as one question to the registry; its exit status does not matter, what it sent does. */
async function ask(tool: string, args: readonly string[]): Promise<string[]> {
  const path = [folder, docker?.env.PATH ?? process.env.PATH].join(delimiter);
  const env = { ...docker?.env, PATH: path, HOME: folder, DOCKER_CONFIG: folder };
  await promisify(execFile)(tool, args, { env }).catch(() => {});
  return [...new Set(users)];
}

const BEFORE = {
  'no file': undefined,
  'an entry that we replace': { auths: { HOST: { auth: 'b2xkOm9sZA==' } } },
  'a helper of this host': { credHelpers: { HOST: 'absent' } },
  'a store for all hosts': { credsStore: 'store' },
} as const;

async function logInAfter(before: unknown): Promise<void> {
  const config = join(folder, 'config.json');
  await rm(config, { force: true });
  if (before !== undefined) await writeFile(config, JSON.stringify(before).replaceAll('HOST', host));
  const credential = { kind: 'password', username: 'user', password: 'secret' } as const;
  await writeDockerConfig(config, [{ host, credential }]);
}

describe.each(Object.entries(BEFORE))('with %s before', (what, before) => {
  test.runIf(hasDocker)('docker sends what we wrote', async () => {
    await logInAfter(before);
    expect(await ask('docker', ['manifest', 'inspect', '--insecure', `${host}/org/app:1`])).toEqual([
      'user:secret',
    ]);
  });

  test.runIf(hasCrane)('crane sends what we wrote', async () => {
    await logInAfter(before);
    expect(await ask(crane, ['ls', '--insecure', `${host}/org/app`])).toEqual(['user:secret']);
  });

  // skopeo takes the empty name of a helper, which is Docker's word for none, for a helper that is not there.
  test.runIf(hasSkopeo && what !== 'a store for all hosts')('skopeo sends what we wrote', async () => {
    await logInAfter(before);
    expect(await ask(skopeo, ['list-tags', '--tls-verify=false', `docker://${host}/org/app`])).toEqual([
      'user:secret',
    ]);
  });
});
