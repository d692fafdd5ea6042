import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  attachReferrer,
  canBring,
  classicLayer,
  ensureTool,
  payloadAbout,
  runAction,
  SIGNING_WORKFLOW,
  seedImage,
  startOlareg,
  startRegistry,
  startSigstore,
  startTestRegistry,
  statementAbout,
  tagByCosign,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';

const test = always.runIf(await canBring('cosign', 'crane', 'docker-registry', 'go'));

/** cosign signs and verifies, this action stands between: with registries that list referrers and that do not. */
const running = new AsyncDisposableStack();
let folder: string;
let tools: { readonly cosign: string; readonly crane: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-cosign-'));
  running.defer(() => rm(folder, { recursive: true, force: true }));
  tools = { cosign: await ensureTool('cosign'), crane: await ensureTool('crane') };
  for (const name of ['ours', 'theirs']) await cosign('generate-key-pair', '--output-key-prefix', name);
  await writeFile(join(folder, 'predicate.json'), '{"buildDefinition":{},"runDetails":{}}');
});
afterAll(() => running.disposeAsync());

const WITHOUT_SERVICES = [
  '--use-signing-config=false',
  '--tlog-upload=false',
  '--allow-insecure-registry',
  '--yes',
];
const CLASSIC = '--new-bundle-format=false';

function cosign(...args: string[]) {
  const env = { COSIGN_PASSWORD: '', HOME: folder, DOCKER_CONFIG: folder };
  return execa(tools.cosign, args, { cwd: folder, env, stdin: 'ignore' });
}

function verify(image: string, ...args: string[]) {
  return cosign('verify', '--insecure-ignore-tlog', '--allow-insecure-registry', ...args, image);
}

async function crane(...args: string[]): Promise<string> {
  const { stdout } = await execa(tools.crane, [...args, '--insecure'], { cwd: folder });
  return stdout.trim();
}

/** None where there is no such repository. */
function tagsOf(image: string): Promise<string> {
  return crane('ls', image).catch((error: unknown) => {
    if (/NAME_UNKNOWN/.test(String(error))) return '';
    throw error;
  });
}

/** An index for both architectures under `main`, of which no other has the digest. */
async function push(image: string, salt: string): Promise<string> {
  await writeFile(join(folder, 'salt'), `${image} ${salt}`);
  await execa('tar', ['-cf', 'layer.tar', 'salt'], { cwd: folder });
  for (const architecture of ['amd64', 'arm64']) {
    const tag = `${image}:${architecture}`;
    await crane('append', '--oci-empty-base', '-f', 'layer.tar', '-t', tag);
    await crane('mutate', tag, '--set-platform', `linux/${architecture}`, '-t', tag);
  }
  await crane('index', 'append', '-m', `${image}:amd64`, '-m', `${image}:arm64`, '-t', `${image}:main`);
  return crane('digest', `${image}:main`);
}

describe.each([
  ['without the referrers API to one with it', startRegistry, startOlareg],
  ['with the referrers API to one without it', startOlareg, startRegistry],
])('from a registry %s', (_, startStage, startProd) => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['a signature', ['sign'], {}, 'bundle'],
    ['a signature as cosign 2 made it', ['sign', CLASSIC], {}, 'simple-signing'],
    [
      'provenance',
      ['attest', '--type', 'slsaprovenance1', '--predicate', 'predicate.json'],
      { 'attestation-type': 'https://slsa.dev/provenance/v1' },
      'bundle',
    ],
    [
      'provenance as cosign 2 made it',
      ['attest', CLASSIC, '--type', 'slsaprovenance1', '--predicate', 'predicate.json'],
      { 'attestation-type': 'https://slsa.dev/provenance/v1' },
      'envelope',
    ],
  ])('%s is asked for, and is there at the target', async (what, how, inputs, form) => {
    await using stage = await startStage();
    await using prod = await startProd();
    const [from, to] = [`${stage.host}/app`, `${prod.host}/app`];
    const digest = await push(from, what);
    const promote = (key: string) =>
      runAction({
        action: 'promote',
        cwd: folder,
        inputs: {
          'from-images': from,
          'to-images': to,
          tag: 'main',
          release: 'v1.2.3',
          platforms: 'linux/amd64,linux/arm64',
          'check-revision': 'false',
          'arch-tags': 'none',
          'signature-key': key,
          ...inputs,
        },
      });

    const unsigned = await promote('ours.pub');
    expect(unsigned.exitCode).toBe(1);
    expect(unsigned.annotations.map(({ message }) => message).join()).toContain(
      `${from}@${digest}: asked for`,
    );
    const [verb = '', ...options] = how;
    await cosign(verb, '--key', 'ours.key', ...WITHOUT_SERVICES, ...options, `${from}@${digest}`);
    const wrong = await promote('theirs.pub');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.log).toContain('it was not signed with the key that was asked for');
    expect(await tagsOf(to)).toBe('');

    const promoted = await promote('ours.pub');
    expect(promoted.exitCode, promoted.log).toBe(0);
    const { signature } = JSON.parse(promoted.outputs.result ?? '').variants[0].images[0];
    expect(signature).toMatchObject({ form, key: expect.stringMatching(/^sha256:/) });
    expect(promoted.summary).toContain(String(signature.key).slice(7));
    expect(await crane('digest', `${to}:v1.2.3`)).toBe(digest);
    const classic = how.includes(CLASSIC) ? [CLASSIC] : [];
    const asked =
      verb === 'sign'
        ? (key: string) => verify(`${to}@${digest}`, '--key', key, ...classic)
        : (key: string) =>
            cosign(
              'verify-attestation',
              '--insecure-ignore-tlog',
              '--allow-insecure-registry',
              '--type',
              'slsaprovenance1',
              '--key',
              key,
              ...classic,
              `${to}@${digest}`,
            );
    await expect(asked('ours.pub')).resolves.toMatchObject({ exitCode: 0 });
    await expect(asked('theirs.pub')).rejects.toThrow();

    // A later build that is not signed leaves what is there as it is.
    const tags = await tagsOf(to);
    await push(from, `${what}, once more`);
    expect((await promote('ours.pub')).exitCode).toBe(1);
    expect(await tagsOf(to)).toBe(tags);
    expect(await crane('digest', `${to}:latest`)).toBe(digest);
  });
});

/** Nobody has a workflow's certificate here, so its authorities are in memory; cosign must think the same of them. */
test.each([
  ['a bundle', 'bundle', []],
  ['what cosign 2 made', 'simple-signing', [CLASSIC]],
])('of a workflow, %s is asked for, and cosign agrees', async (_, form, classic) => {
  await using stage = await startTestRegistry({ behaviour: { referrers: true } });
  await using prod = await startOlareg();
  const { trustedRoot, sign } = await startSigstore();
  await writeFile(join(folder, 'trusted_root.json'), trustedRoot);
  const repository = stage.repository('app');
  const { digest } = seedImage(repository, 'amd64');
  repository.tags.set('main', digest);
  if (form === 'bundle')
    attachReferrer(repository, digest, await sign({ statement: statementAbout(digest) }));
  else tagByCosign(repository, digest, [classicLayer(digest, await sign({ bytes: payloadAbout(digest) }))]);
  const { identity, issuer } = SIGNING_WORKFLOW;
  const other = identity.replace('main', 'other');
  const to = `${prod.host}/app`;
  const promote = (wanted: string) =>
    runAction({
      action: 'promote',
      cwd: folder,
      inputs: {
        'from-images': `${stage.host}/app`,
        'to-images': to,
        tag: 'main',
        release: 'v1.2.3',
        platforms: 'linux/amd64',
        'check-revision': 'false',
        'signature-identity': wanted,
        'trusted-root': 'trusted_root.json',
        'signature-ref': 'refs/heads/main',
      },
    });
  const agrees = (wanted: string) =>
    cosign(
      'verify',
      '--trusted-root=trusted_root.json',
      `--certificate-identity=${wanted}`,
      `--certificate-oidc-issuer=${issuer}`,
      '--allow-insecure-registry',
      ...classic,
      `${to}@${digest}`,
    );
  const wrong = await promote(other);
  expect(wrong.exitCode).toBe(1);
  expect(wrong.log).toContain(`it was signed by "${identity}"`);
  expect(await tagsOf(to)).toBe('');
  const promoted = await promote(identity);
  expect(promoted.exitCode, promoted.log).toBe(0);
  const { signature } = JSON.parse(promoted.outputs.result ?? '').variants[0].images[0];
  expect(signature).toMatchObject({ form, ...SIGNING_WORKFLOW });
  await expect(agrees(identity)).resolves.toMatchObject({ exitCode: 0 });
  await expect(agrees(other)).rejects.toThrow(/no matching (?:attestations|signatures): .*identit/s);
});
