import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Certificate,
  seedAttestedImage,
  seedImage,
  selfSigned,
  startTestRegistry,
} from '@multiarch/testbed';
import { median } from './measurement.js';
import { NarrowLink } from './narrow-link.js';

const RUNS = 25;
const docs = fileURLToPath(new URL('../../docs/benchmarks/', import.meta.url));
const actions = fileURLToPath(new URL('../../actions/', import.meta.url));

/** Another folder of actions to start in turn with ours, e.g. an earlier commit's: `node lib/start.js <folder>`. */
const [, , other] = process.argv;

/** Where a program finds what it asks for. */
interface Scene {
  readonly url: string;
  readonly host: string;
  readonly kind: 'plain' | 'attested';
  readonly run: string;
}

interface Program {
  readonly name: string;
  /** Below the folder of actions; none: in the bench's own folder. */
  readonly file: (actions: string, own: string) => string;
  readonly environment: (scene: Scene) => Readonly<Record<string, string>>;
  /** It ends as the action does; of the others only the first request counts. */
  readonly whole?: boolean;
}

const input = (name: string, value: string) => ({ [`INPUT_${name.toUpperCase()}`]: value });
const action = (name: string) => (folder: string) => join(folder, name, 'dist/index.js');

const PROGRAMS: readonly Program[] = [
  { name: 'an empty script', file: (_, own) => join(own, 'empty.mjs'), environment: () => ({}), whole: true },
  {
    name: 'one HEAD, the floor',
    file: (_, own) => join(own, 'head.mjs'),
    environment: ({ url }) => ({ ASKED: url }),
    whole: true,
  },
  {
    name: 'manifest',
    file: action('manifest'),
    environment: ({ host, kind, run }) => ({
      ...input('images', `${host}/org/${kind}`),
      ...input('tags', run),
      ...input('sources', 'linux/amd64=1-amd64\nlinux/arm64=1-arm64'),
      ...input('dry-run', 'false'),
      ...input('verify', 'false'),
    }),
    whole: true,
  },
  {
    name: 'promote',
    file: action('promote'),
    environment: ({ host }) => ({
      ...input('from-images', `${host}/org/plain`),
      ...input('to-images', `${host}/org/prod`),
      ...input('tag', 'missing'),
      ...input('platforms', 'linux/amd64'),
      ...input('dry-run', 'true'),
    }),
  },
  {
    name: 'login',
    file: action('login'),
    environment: ({ host }) => ({
      ...input('images', `${host}/org/plain`),
      ...input('registry-auths', `- { registry: '${host}', username: u, password: p }`),
      ...input('sign-in', 'true'),
      ...input('verify', 'false'),
    }),
  },
];

const HEAD = `const url = new URL(process.env.ASKED);
const { request } = process.getBuiltinModule('node:' + url.protocol.slice(0, -1));
request(url, { method: 'HEAD' }, (answer) => answer.resume()).end();
`;

interface Times {
  readonly first: number;
  readonly end: number;
}

interface Row {
  readonly name: string;
  readonly whole: boolean;
  readonly times: readonly Times[];
}

interface Setting {
  readonly certificate: Certificate | undefined;
  readonly delay: number;
  readonly kind: 'plain' | 'attested';
}

/** Each program in turn, many times. */
async function measure(folder: string, { certificate, delay, kind }: Setting): Promise<Row[]> {
  await using server = await startTestRegistry(certificate === undefined ? {} : { tls: certificate });
  const repository = server.repository(`org/${kind}`);
  const seed = kind === 'plain' ? seedImage : seedAttestedImage;
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(`1-${architecture}`, seed(repository, architecture).digest);
  await using link = await new NarrowLink(new URL(server.origin).host, {
    rate: 1e9,
    delay: delay / 2,
    opening: delay,
  }).start();
  // By TLS a name of this machine's that is not known to be its own.
  const host = certificate === undefined ? link.host : `${hostname()}:${link.host.split(':')[1]}`;
  const url = `${certificate === undefined ? 'http' : 'https'}://${host}/v2/org/${kind}/manifests/1-amd64`;
  let arrived: number | undefined;
  server.gate = async () => {
    arrived ??= performance.now();
  };
  const time = async (program: Program, from: string, run: string): Promise<Times> => {
    arrived = undefined;
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      RUNNER_TEMP: folder,
      ...(certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }),
      ...program.environment({ url, host, kind, run }),
    };
    const start = performance.now();
    const [status] = await once(
      spawn(process.execPath, [program.file(from, folder)], { env, stdio: 'ignore' }),
      'exit',
    );
    const end = performance.now() - start;
    if (program.whole && status !== 0) throw new Error(`${program.name} ended with ${status}`);
    return { first: (arrived ?? Number.NaN) - start, end };
  };
  const all = PROGRAMS.flatMap((program) => {
    const own = { name: program.name, program, from: actions, times: [] as Times[] };
    const isAction = program.file(actions, folder).startsWith(actions);
    return other !== undefined && isAction
      ? [own, { ...own, name: `${own.name}, ${other}`, from: other, times: [] }]
      : [own];
  });
  for (let run = 0; run < RUNS; run += 1)
    for (const { program, from, times } of all)
      times.push(await time(program, from, `${run}-${Math.random()}`));
  return all.map(({ name, program, times }) => ({ name, whole: program.whole === true, times }));
}

function render(rows: readonly Row[]): string {
  const floor = median(
    rows.find(({ name }) => name.startsWith('one HEAD'))?.times.map(({ end }) => end) ?? [],
  );
  const lines = rows.map(({ name, whole, times }) => {
    const first = median(times.map((one) => one.first));
    const end = median(times.map((one) => one.end));
    const cells = [name, Number.isNaN(first) ? '' : first.toFixed(0)];
    return [...cells, whole ? end.toFixed(0) : '', whole ? (end / floor).toFixed(2) : ''];
  });
  const head = ['', 'first request, ms', 'end, ms', 'end, times the floor'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const folder = await mkdtemp(join(tmpdir(), 'multiarch-bench-'));
try {
  const certificate = await selfSigned([hostname()]);
  await writeFile(join(folder, 'empty.mjs'), '');
  await writeFile(join(folder, 'output'), '');
  await writeFile(join(folder, 'head.mjs'), HEAD);
  await writeFile(join(folder, 'ca.pem'), certificate.cert);
  const parts: string[] = [];
  for (const tls of [undefined, certificate])
    for (const delay of [0, 20])
      for (const kind of ['plain', 'attested'] as const) {
        const title = `## ${tls === undefined ? 'HTTP' : 'TLS'}, ${delay} ms, ${kind} images`;
        parts.push(`${title}\n\n${render(await measure(folder, { certificate: tls, delay, kind }))}`);
        console.log(parts.at(-1));
      }
  const text = `# Start of the actions

Generated by \`make bench\`; do not edit. Medians of ${RUNS} runs in turn, Node.js ${process.version}, from the start of a process to
the arrival of its first request at the registry, and to its end. A round trip takes the given time, and so does a connection.

${parts.join('\n\n')}
`;
  if (other === undefined) {
    await mkdir(docs, { recursive: true });
    await writeFile(join(docs, 'start.md'), text);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
