import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { seedImage, type TestRegistry } from '@multiarch/testbed';

/** A program `docker` whose builds are done already. */
export interface FakeDocker extends AsyncDisposable {
  /** With it in front of all others. */
  readonly PATH: string;
  /** The arguments of all calls so far. */
  calls(): Promise<string[][]>;
}

export interface FakeDockerOptions {
  /** Lines that a build prints, as a Dockerfile may have it do. */
  readonly prints?: readonly string[];
  /** Lines that a container prints. */
  readonly containerPrints?: readonly string[];
  /** A build ends with an error after what it printed. */
  readonly fails?: boolean;
  /** Each build makes another image, with the labels that it is given, and may be pushed by its digest alone. */
  readonly buildsAnew?: boolean;
}

/**
 * Puts an image for amd64 and one for arm64 into these repositories, and stands for an engine with Buildx that built and
 * pushed them. What it is asked beside that, it does without a word.
 */
export async function startFakeDocker(
  repositories: readonly (readonly [TestRegistry, string])[],
  { prints = [], containerPrints = [], fails = false, buildsAnew = false }: FakeDockerOptions = {},
): Promise<FakeDocker> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-fake-docker-'));
  const images = ['amd64', 'arm64'].map((architecture) => {
    const [image] = repositories.map(([registry, path]) =>
      seedImage(registry.repository(path), architecture),
    );
    return [`linux/${architecture}`, image];
  });
  const [[registry, path] = []] = repositories;
  const manifests = `http://${registry?.host}/v2/${path}/manifests/`;
  const data = JSON.stringify({
    images: Object.fromEntries(images),
    manifests,
    prints,
    containerPrints,
    fails,
    buildsAnew,
  });
  await writeFile(join(folder, 'docker'), `#!${process.execPath}\nconst data = ${data};\n${PROGRAM}`);
  await chmod(join(folder, 'docker'), 0o755);
  return {
    calls: async () => {
      const lines = (await readFile(join(folder, 'calls'), 'utf8').catch(() => '')).split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as string[]);
    },
    PATH: [folder, process.env.PATH ?? ''].join(delimiter),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

const PROGRAM = `
const { createHash, randomUUID } = require('node:crypto');
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { env, argv } = process;
const args = argv.slice(2);
appendFileSync(__dirname + '/calls', JSON.stringify(args) + '\\n');
const options = (name) => args.flatMap((arg, index) => (args[index - 1] === name ? [arg] : []));

function headers(host) {
  try {
    const file = (env.DOCKER_CONFIG ?? env.HOME + '/.docker') + '/config.json';
    const { auth } = JSON.parse(readFileSync(file, 'utf8')).auths[host];
    return { authorization: 'Basic ' + auth };
  } catch {
    return {};
  }
}

async function push(reference, { digest, mediaType }) {
  const [, host, path, tag] = /^([^/]+)[/](.+):([^:]+)$/.exec(reference);
  const url = 'http://' + host + '/v2/' + path + '/manifests/';
  const found = await fetch(url + digest, { headers: { ...headers(host), accept: mediaType } });
  const body = Buffer.from(await found.arrayBuffer());
  const put = await fetch(url + tag, { method: 'PUT', headers: { ...headers(host), 'content-type': mediaType }, body });
  if (put.ok) return;
  console.error('ERROR: failed to solve: failed to push ' + reference + ': ' + put.status + ': ' + await put.text());
  process.exit(1);
}

async function send(method, url, type, body) {
  const answer = await fetch(url, { method, headers: { ...headers(new URL(url).host), 'content-type': type }, body });
  if (!answer.ok) throw new Error(method + ' ' + url + ': ' + answer.status);
  return answer;
}

async function put(content) {
  const body = Buffer.from(content);
  const digest = 'sha256:' + createHash('sha256').update(body).digest('hex');
  const uploads = data.manifests.replace(/manifests[/]$/, 'blobs/uploads/');
  const { headers: answered } = await send('POST', uploads, 'application/octet-stream');
  const place = new URL(answered.get('location'), uploads);
  place.searchParams.set('digest', digest);
  await send('PUT', place.href, 'application/octet-stream', body);
  return { digest, size: body.byteLength };
}

async function make({ mediaType }) {
  const [os, architecture] = options('--platform')[0].split('/');
  const labels = Object.fromEntries(options('--label').map((pair) => pair.split(/=(.*)/s)));
  const layer = await put('files ' + randomUUID());
  const config = await put(JSON.stringify({
    architecture, os, config: { Labels: labels }, rootfs: { type: 'layers', diff_ids: [layer.digest] },
  }));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }],
  });
  const digest = 'sha256:' + createHash('sha256').update(manifest).digest('hex');
  await send('PUT', data.manifests + digest, mediaType, manifest);
  return { digest, mediaType, size: Buffer.byteLength(manifest) };
}

async function build() {
  for (const [index, line] of data.prints.entries()) console.error('#' + (index + 5) + ' 0.123 ' + line);
  if (data.fails) {
    process.exitCode = 1;
    return;
  }
  const known = data.images[options('--platform')[0]];
  const image = data.buildsAnew ? await make(known) : known;
  const accept = { ...headers(new URL(data.manifests).host), accept: image.mediaType };
  const { config } = await (await fetch(data.manifests + image.digest, { headers: accept })).json();
  if (args.includes('--load')) writeFileSync(__dirname + '/loaded', config.digest);
  else for (const tag of options('--tag')) await push(tag, image);
  writeFileSync(options('--metadata-file')[0], JSON.stringify({
    'containerimage.digest': image.digest,
    'containerimage.config.digest': config.digest,
    'containerimage.descriptor': { digest: image.digest, mediaType: image.mediaType, size: image.size },
  }));
}

if (args[0] === 'buildx' && args[1] === 'inspect')
  console.log('Name: default\\nDriver: ' + (data.buildsAnew ? 'docker-container' : 'docker') + '\\nPlatforms: linux/amd64, linux/arm64\\n' +
    ' org.mobyproject.buildkit.worker.containerd.uuid: x');
else if (args[0] === 'buildx' && args[1] === 'build' && args.includes('--call')) process.exitCode = 1;
else if (args[0] === 'buildx' && args[1] === 'build') build();
else if (args[0] === 'image' && args[1] === 'inspect') 
  console.log(JSON.stringify({ Id: readFileSync(__dirname + '/loaded', 'utf8') }));
else if (args[0] === 'run') for (const line of data.containerPrints) console.log(line);
`;
