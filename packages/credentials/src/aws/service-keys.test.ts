import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { explain } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { readSources } from '../login/providers.js';
import { roleKeys } from './service-keys.js';

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const wanted = { service: 'AWS Batch', region: 'us-east-1' };

function sourcesOf(environment: Readonly<Record<string, string>>, masked: string[] = []) {
  return readSources(
    (name) => environment[name],
    environment,
    (text) => {
      masked.push(text);
    },
  );
}

test('a job of GitHub without keys and without the grant is told which line to add', async () => {
  const keys = roleKeys(sourcesOf({ GITHUB_ACTIONS: 'true' }), { ...wanted, roles: [role('builds')] });
  const error = await keys().catch((thrown: unknown) => thrown);
  const said = explain(error, 'build-workflow');
  expect(said).toContain(`AWS Batch: login as role ${role('builds')} failed`);
  expect(said).toContain('id-token: write');
});

test('keys assume the first role, and each role the one after it, anew for each call', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const by = /Credential=(\w+)\//.exec(request.headers.authorization ?? '')?.[1];
      const name = new URLSearchParams(body).get('RoleArn')?.split('/')[1] ?? '';
      asked.push(`${by} → ${name}`);
      const fields = {
        AccessKeyId: `ASIA${name}`,
        SecretAccessKey: `secret-of-${name}`,
        SessionToken: `token-of-${name}`,
        Expiration: '2099-01-01T00:00:00Z',
      };
      const xml = Object.entries(fields).map(([key, value]) => `<${key}>${value}</${key}>`);
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(
          `<AssumeRoleResponse><AssumeRoleResult><Credentials>${xml.join('')}</Credentials></AssumeRoleResult></AssumeRoleResponse>`,
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const masked: string[] = [];
  const environment = {
    GITHUB_ACTIONS: 'true',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'AKIAGIVEN',
    AWS_SECRET_ACCESS_KEY: 'secret-that-was-given',
  };
  const keys = roleKeys(sourcesOf(environment, masked), { ...wanted, roles: [role('ci'), role('builds')] });
  expect(await keys()).toEqual({
    accessKeyId: 'ASIAbuilds',
    secretAccessKey: 'secret-of-builds',
    sessionToken: 'token-of-builds',
    expiration: new Date('2099-01-01T00:00:00Z'),
  });
  await keys();
  server.closeAllConnections();
  server.close();
  const once = ['AKIAGIVEN → ci', 'ASIAci → builds'];
  expect(asked).toEqual([...once, ...once]);
  expect(masked).toEqual(expect.arrayContaining(['secret-of-ci', 'secret-of-builds', 'token-of-builds']));
});
