import { unseal } from '@multiarch/door';
import { Repository, runAction, type StepResult, seedImage, startGitHubApi } from '@multiarch/testbed';
import { sampleCheckout } from '../process/sample-call.js';

/** The commits that are published, the older one first. */
export const COMMITS: readonly string[] = ['a'.repeat(40), 'b'.repeat(40)];

/** What GitHub starts for a commit. */
export interface RivalEvent {
  readonly ref: string;
  readonly sha: string;
}

/** A build of an event that is ready to be published: what `plan` and the build jobs hand on. */
export interface Rival {
  readonly event: RivalEvent;
  readonly plan: RivalPlan;
  /** Its images, in a registry of its own: {@link upload} takes them elsewhere. */
  readonly content: Repository;
  readonly legs: Readonly<Record<string, object>>;
}

interface RivalPlan {
  readonly images: readonly string[];
  readonly legs: readonly RivalLeg[];
}

interface RivalLeg {
  readonly index: number;
  readonly variant: string;
  readonly platform: string;
  readonly images: readonly string[];
  readonly tags: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Stands for the image until it is known. */
const IMAGE = 'registry.invalid/app';

/** Plans an event with the action itself, and builds it. */
export async function build(event: RivalEvent, inputs: Readonly<Record<string, string>>): Promise<Rival> {
  await using checkout = await sampleCheckout();
  const { ref, sha } = event;
  const repository = { default_branch: 'main' };
  const { outputs, log } = await runAction({
    action: 'plan',
    inputs: { images: IMAGE, variants: 'cpu', cache: 'none', ...inputs },
    cwd: checkout.folder,
    event: { name: 'push', payload: { ref, after: sha, deleted: false, repository } },
    env: { GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_API_URL: '' },
  });
  if (outputs.plan === undefined) throw new Error(log);
  const plan = JSON.parse(unseal(outputs.plan, 'plan')) as RivalPlan;
  const content = new Repository();
  const reports = plan.legs.map(({ index, variant, platform, images, tags, labels }) => {
    const image = seedImage(content, platform.replace(/^linux\//, ''), { labels, label: sha });
    const report = { schemaVersion: 1, leg: index, variant, platform, images, tags, ...image };
    return [`leg-${index}`, { ...report, reused: false, seconds: 1 }] as const;
  });
  return { event, plan, content, legs: Object.fromEntries(reports) };
}

/** Publishes it as an image's, in a process of its own, as the last job of the workflow does. */
export function publish(image: string, { plan, legs, event }: Rival, apiUrl: string): Promise<StepResult> {
  const of = (document: object) => JSON.stringify(document).replaceAll(IMAGE, image);
  return runAction({
    action: 'manifest',
    inputs: { plan: of(plan), legs: of(legs), 'github-token': 'ghs_of-the-job' },
    env: { GITHUB_REF: event.ref, GITHUB_SHA: event.sha, GITHUB_API_URL: apiUrl },
  });
}

/** GitHub, which knows in which order the {@link COMMITS} were made. */
export function startHistory(): Promise<AsyncDisposable & { readonly url: string }> {
  return startGitHubApi(({ path }) => {
    const [, from, to] = /compare\/(\w+)\.\.\.(\w+)/.exec(path) ?? [];
    const [before, after] = [from, to].map((sha) => COMMITS.indexOf(sha ?? ''));
    const ahead = (after ?? 0) - (before ?? 0);
    return { code: 200, body: { status: ahead === 0 ? 'identical' : ahead > 0 ? 'ahead' : 'behind' } };
  });
}

/** Sends what was built to any registry without a password, as a build pushes it by digest. */
export async function upload(
  host: string,
  path: string,
  { content: { blobs, manifests } }: Rival,
): Promise<void> {
  const base = `http://${host}/v2/${path}`;
  for (const [digest, bytes] of blobs) {
    const started = await send('POST', `${base}/blobs/uploads/`, 202);
    const place = new URL(started.headers.get('location') ?? '', base);
    place.searchParams.set('digest', digest);
    await send('PUT', place, 201, bytes, 'application/octet-stream');
  }
  for (const [digest, { bytes, mediaType }] of manifests)
    await send('PUT', `${base}/manifests/${digest}`, 201, bytes, mediaType);
}

async function send(
  method: string,
  url: string | URL,
  expected: number,
  body?: Uint8Array,
  type = 'application/octet-stream',
): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': type },
    ...(body === undefined ? {} : { body: Buffer.from(body) }),
  });
  const text = await response.text();
  if (response.status !== expected) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return response;
}

/** The commit that a tag's index says it is of; `undefined` where there is no such tag. */
export async function revisionOf(host: string, path: string, tag: string): Promise<string | undefined> {
  const accept = 'application/vnd.oci.image.index.v1+json';
  const response = await fetch(`http://${host}/v2/${path}/manifests/${tag}`, { headers: { accept } });
  if (response.status === 404) return undefined;
  const { annotations } = (await response.json()) as { annotations?: Record<string, string> };
  return annotations?.['org.opencontainers.image.revision'];
}
