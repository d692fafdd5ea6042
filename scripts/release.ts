// Makes the release of the tag that was pushed, then moves the tags that callers name: `v1.2` and `v1`.
//   GITHUB_TOKEN=… node scripts/release.ts [--dry-run]
// Everything else it needs is in the variables that GitHub sets for a step. Running it again changes nothing.
import { parseArgs } from 'node:util';
import { planRelease, type Release } from './release/release-plan.ts';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set; GitHub sets it in a step, but for GITHUB_TOKEN, which the step has to pass`,
    );
  return value;
}

const repository = `${required('GITHUB_API_URL')}/repos/${required('GITHUB_REPOSITORY')}`;
const token = required('GITHUB_TOKEN');

/** @throws Error with GitHub's answer, when the status is none of the accepted ones */
async function ask(
  method: string,
  path: string,
  accepted: readonly number[],
  body?: object,
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  const response = await fetch(`${repository}/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (accepted.includes(response.status)) return response;
  throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
}

async function existingTags(): Promise<string[]> {
  const response = await ask('GET', 'git/matching-refs/tags/v', [200]);
  const refs = (await response.json()) as { ref: string }[];
  return refs.map(({ ref }) => ref.replace('refs/tags/', ''));
}

async function createRelease({ tag, prerelease, latest }: Release): Promise<void> {
  const found = await ask('GET', `releases/tags/${tag}`, [200, 404]);
  if (found.status === 200) return;
  await ask('POST', 'releases', [201], {
    tag_name: tag,
    name: tag,
    prerelease,
    make_latest: String(latest),
    generate_release_notes: true,
  });
}

async function moveTag(name: string, sha: string): Promise<void> {
  const moved = await ask('PATCH', `git/refs/tags/${name}`, [200, 404, 422], { sha, force: true });
  if (moved.status !== 200) await ask('POST', 'git/refs', [201], { ref: `refs/tags/${name}`, sha });
}

const sha = required('GITHUB_SHA');
const release = planRelease(required('GITHUB_REF_NAME'), await existingTags());
console.log(`release ${release.tag}${release.prerelease ? ', a prerelease' : ''}`);
if (!values['dry-run']) await createRelease(release);
for (const name of release.moves) {
  console.log(`${name} → ${sha}`);
  if (!values['dry-run']) await moveTag(name, sha);
}
