import { createHash, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureGoTool, type GoTool } from '../go-tool.js';
import { freePort } from '../machine/free-port.js';
import type { Environment, Log } from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import { SupervisedServer, serverFolder } from '../machine/supervisor.js';
import { type Issuer, startIssuer } from './issuer.js';
import { PROGRAMS } from './programs.js';

/** The real services of Sigstore on 127.0.0.1, and who vouches for identities. */
export interface SigstoreServices extends AsyncDisposable {
  readonly issuer: Issuer;
  readonly fulcio: string;
  /** Rekor v2. */
  readonly rekor: string;
  /** Where timestamps are asked for, with its path. */
  readonly timestamps: string;
  /** Text of a trusted_root.json. There is no log of certificates. */
  readonly trustedRoot: string;
  /** The same without a log, as for private repositories of GitHub. */
  readonly rootWithoutLog: string;
  /** Text of a signing configuration, as TUF delivers one. */
  readonly signingConfig: string;
}

const READY_SECONDS = 30;

/**
 * Starts Fulcio, Rekor v2 and the timestamp authority, at once. They are built once, each in a minute or two.
 *
 * @throws Error when one of them cannot be built, or does not answer
 */
export async function startSigstoreServices(
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<SigstoreServices> {
  await using starting = new AsyncDisposableStack();
  const issuer = starting.use(await startIssuer());
  const keys = generateKeyPairSync('ed25519');
  const start = (service: Service) =>
    startService(service, log, environment).then((one) => starting.use(one));
  const [fulcio, rekor, authority] = await Promise.all([
    start({
      tool: PROGRAMS.fulcio,
      ready: '/healthz',
      args: async (port, folder) => {
        // By the comment it is no JSON, for which it has other names.
        await writeFile(join(folder, 'config.yaml'), `# YAML\n${JSON.stringify(fulcioConfig(issuer.url))}`);
        return [
          ...['serve', '--ca=ephemeralca', '--ct-log-url=', `--config-path=${join(folder, 'config.yaml')}`],
          ...[
            '--host=127.0.0.1',
            `--port=${port}`,
            '--grpc-host=127.0.0.1',
            `--grpc-port=${await freePort()}`,
          ],
          ...[`--metrics-port=${await freePort()}`, `--legacy-unix-domain-socket=${join(folder, 'legacy')}`],
        ];
      },
    }),
    start({
      tool: PROGRAMS.rekor,
      ready: '/healthz',
      args: async (port, folder) => {
        const key = keys.privateKey.export({ format: 'pem', type: 'pkcs8' });
        await writeFile(join(folder, 'key.pem'), key, { mode: 0o600 });
        return [
          ...[
            'serve',
            `--storage-dir=${join(folder, 'tiles')}`,
            `--signer-filepath=${join(folder, 'key.pem')}`,
          ],
          // Without a port, or cosign does not take its checkpoints.
          ...[
            '--hostname=127.0.0.1',
            '--checkpoint-interval=1s',
            '--batch-max-age=100ms',
            `--http-port=${port}`,
          ],
          ...[`--grpc-port=${await freePort()}`, `--http-metrics-port=${await freePort()}`],
        ];
      },
    }),
    start({
      tool: PROGRAMS.timestamps,
      ready: '/ping',
      args: async (port) => [
        ...[
          'serve',
          '--timestamp-signer=memory',
          '--disable-ntp-monitoring',
          '--host=127.0.0.1',
          `--port=${port}`,
        ],
      ],
    }),
  ]);
  const timestamps = `${authority.url}/api/v1/timestamp`;
  const [bundle, chain] = await Promise.all([
    fetch(`${fulcio.url}/api/v2/trustBundle`).then((answer) => answer.json() as Promise<TrustBundle>),
    fetch(`${timestamps}/certchain`).then((answer) => answer.text()),
  ]);
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: bundle.chains.map(({ certificates }) =>
      authorityOf(fulcio.url, certificates.join('\n')),
    ),
    timestampAuthorities: [authorityOf(timestamps, chain)],
    tlogs: [],
    ctlogs: [],
  };
  const spki = keys.publicKey.export({ format: 'der', type: 'spki' });
  const tlog = {
    baseUrl: rekor.url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ED25519', validFor },
    logId: { keyId: noteKey('127.0.0.1', spki.subarray(-32)) },
  };
  const running = starting.move();
  return {
    issuer,
    fulcio: fulcio.url,
    rekor: rekor.url,
    timestamps,
    trustedRoot: JSON.stringify({ ...root, tlogs: [tlog] }),
    rootWithoutLog: JSON.stringify(root),
    signingConfig: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [serviceAt(fulcio.url, 1)],
      oidcUrls: [serviceAt(issuer.url, 1)],
      rekorTlogUrls: [serviceAt(rekor.url, 2)],
      tsaUrls: [serviceAt(timestamps, 1)],
      rekorTlogConfig: { selector: 'ANY' },
      tsaConfig: { selector: 'ANY' },
    }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

interface Service {
  readonly tool: GoTool;
  /** A path that is answered with 200 as soon as it serves. */
  readonly ready: string;
  readonly args: (port: number, folder: string) => Promise<readonly string[]>;
}

async function startService({ tool, ready, args }: Service, log: Log, environment: Environment) {
  const command = await ensureGoTool(tool, log, environment);
  const folder = await serverFolder(tool.name);
  const port = await freePort();
  const server = new SupervisedServer({
    name: tool.name,
    command,
    args: await args(port, folder),
    folder,
    environment: { ...environment, HOME: folder },
  });
  const url = `http://127.0.0.1:${port}`;
  const whenReady = async (): Promise<true | undefined> => {
    if (!server.isRunning) throw await server.failure('ended while it was starting');
    const response = await fetch(url + ready).catch(() => undefined);
    return response?.ok ? true : undefined;
  };
  try {
    await poll(whenReady, READY_SECONDS, () => server.failure(`did not answer within ${READY_SECONDS} s`));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, [Symbol.asyncDispose]: () => server.stop() };
}

interface TrustBundle {
  readonly chains: readonly { readonly certificates: readonly string[] }[];
}

/** As the public instance has it for `https://token.actions.githubusercontent.com` (fulcio `config/identity/config.yaml`). */
function fulcioConfig(issuer: string): object {
  return {
    'oidc-issuers': {
      [issuer]: {
        'issuer-url': issuer,
        'client-id': 'sigstore',
        type: 'ci-provider',
        'ci-provider': 'github-workflow',
      },
    },
    'ci-issuer-metadata': {
      'github-workflow': {
        'default-template-values': { url: 'https://github.com', environment: '' },
        'extension-templates': {
          'github-workflow-trigger': 'event_name',
          'github-workflow-sha': 'sha',
          'github-workflow-name': 'workflow',
          'github-workflow-repository': 'repository',
          'github-workflow-ref': 'ref',
          'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
          'build-signer-digest': 'job_workflow_sha',
          'runner-environment': 'runner_environment',
          'source-repository-uri': '{{ .url }}/{{ .repository }}',
          'source-repository-digest': 'sha',
          'source-repository-ref': 'ref',
          'source-repository-identifier': 'repository_id',
          'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
          'source-repository-owner-identifier': 'repository_owner_id',
          'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
          'build-config-digest': 'workflow_sha',
          'build-trigger': 'event_name',
          'run-invocation-uri':
            '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
          'source-repository-visibility-at-signing': 'repository_visibility',
          'deployment-environment': 'environment',
        },
        'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}',
      },
    },
  };
}

const validFor = { start: new Date(0).toISOString() };

function authorityOf(uri: string, pem: string): object {
  const bodies = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  const certificates = bodies.map(([, body = '']) => ({ rawBytes: body.replace(/\s/g, '') }));
  return {
    subject: { organization: 'testbed', commonName: 'testbed' },
    uri,
    certChain: { certificates },
    validFor,
  };
}

const serviceAt = (url: string, majorApiVersion: number) => ({
  url,
  majorApiVersion,
  validFor,
  operator: 'testbed',
});

/** The name of an Ed25519 key in checkpoints (C2SP signed-note), of which Rekor takes all 32 bytes. */
function noteKey(origin: string, key: Uint8Array): string {
  return createHash('sha256').update(`${origin}\n\x01`).update(key).digest('base64');
}
