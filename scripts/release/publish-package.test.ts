import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../publish-package', import.meta.url));

/** What npm sends to publish a version, and keeps of a package. */
interface Packument {
  readonly name: string;
  readonly 'dist-tags': Record<string, string>;
  readonly versions: Record<string, { dist: { tarball: string } }>;
  readonly _attachments?: Record<string, { data: string }>;
}

/** A registry of npm packages with what `npm view`, `npm publish` and `npx` ask of one; whoever has its token may publish. */
async function startPackageRegistry() {
  const packages = new Map<string, Packument>();
  const tarballs = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const [, name = '', ...rest] = new URL(request.url ?? '', 'http://localhost').pathname.split('/');
    if (request.method === 'PUT') {
      if (request.headers.authorization !== 'Bearer token-of-the-test') return answer(401, {});
      const sent = JSON.parse(await bodyOf(request)) as Packument;
      const known = packages.get(name);
      const [version = ''] = Object.keys(sent.versions);
      if (known?.versions[version] !== undefined) return answer(403, { error: `${version} is there` });
      for (const [file, { data }] of Object.entries(sent._attachments ?? {}))
        tarballs.set(file, Buffer.from(data, 'base64'));
      const { _attachments, ...document } = sent;
      packages.set(name, {
        ...document,
        'dist-tags': { ...known?.['dist-tags'], ...sent['dist-tags'] },
        versions: { ...known?.versions, ...sent.versions },
      });
      return answer(201, {});
    }
    const tarball = tarballs.get(rest.at(-1) ?? '');
    if (tarball !== undefined) return void response.end(tarball);
    const found = packages.get(name);
    return found === undefined ? answer(404, { error: 'not found' }) : answer(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    packages,
    host,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('a package is published once, a prerelease beside it, and npx runs what is no prerelease', async () => {
  await using registry = await startPackageRegistry();
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-package-'));
  try {
    await writeFile(
      join(folder, '.npmrc'),
      `registry=http://${registry.host}/\n//${registry.host}/:_authToken=token-of-the-test\n`,
    );
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      // Made by npm's own services for what it publishes itself.
      NPM_CONFIG_PROVENANCE: 'false',
      npm_config_userconfig: join(folder, '.npmrc'),
      npm_config_cache: join(folder, 'cache'),
      npm_config_update_notifier: 'false',
    };
    const options = { env, cwd: folder, extendEnv: false } as const;
    const publish = async (version: string): Promise<string> => {
      const manifest = { name: 'multiarch-of-a-test', version, bin: { multiarch: 'multiarch.cjs' } };
      await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
      await writeFile(join(folder, 'multiarch.cjs'), `#!/usr/bin/env node\nconsole.log('v${version}');\n`);
      return (await execa(SCRIPT, [folder], options)).stdout;
    };
    await publish('1.2.3');
    expect(await publish('1.2.3')).toBe('multiarch-of-a-test 1.2.3 is there already');
    await publish('1.3.0-rc.1');
    const found = registry.packages.get('multiarch-of-a-test');
    expect(found?.['dist-tags']).toEqual({ latest: '1.2.3', next: '1.3.0-rc.1' });
    expect(Object.keys(found?.versions ?? {})).toEqual(['1.2.3', '1.3.0-rc.1']);
    await rm(join(folder, 'package.json'));
    const ran = await execa('npx', ['--yes', 'multiarch-of-a-test', '--version'], options);
    expect(ran.stdout).toBe('v1.2.3');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
