// Makes the release of the tag that was pushed, with the files named, then moves the tags that callers name: `v1.2` and `v1`.
//   GITHUB_TOKEN=… node scripts/release.ts [--check | --dry-run] [file…]
// With --check it only looks whether the commit is on the default branch and ci.yaml has passed there, and fails otherwise.
// Everything else it needs is in the variables that GitHub sets for a step. Running it again changes nothing.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openRepository } from './release/github.ts';
import { planRelease, type Release } from './release/release-plan.ts';

const { values, positionals: files } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
});

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set; GitHub sets it in a step, but for GITHUB_TOKEN, which the step has to pass`,
    );
  return value;
}

const address = `${required('GITHUB_API_URL')}/repos/${required('GITHUB_REPOSITORY')}`;
const { ask, read, upload } = openRepository(address, required('GITHUB_TOKEN'));
const sha = required('GITHUB_SHA');

async function existingTags(): Promise<string[]> {
  const refs = await read<{ ref: string }[]>('git/matching-refs/tags/v');
  return refs.map(({ ref }) => ref.replace('refs/tags/', ''));
}

/** @throws Error when the commit is not on the default branch, or `ci.yaml` has not passed for it there */
async function assertReady(): Promise<void> {
  const { default_branch: branch } = await read<{ default_branch: string }>('');
  const { status } = await read<{ status: string }>(`compare/${encodeURIComponent(branch)}...${sha}`);
  if (status !== 'identical' && status !== 'behind')
    throw new Error(`${sha} is not on ${branch}; merge it first, then tag what ${branch} has`);
  const passed = `head_sha=${sha}&branch=${encodeURIComponent(branch)}&status=success`;
  const runs = await read<{ total_count: number }>(`actions/workflows/ci.yaml/runs?${passed}`);
  if (runs.total_count === 0)
    throw new Error(`ci.yaml has not passed for ${sha} on ${branch}; wait for it, then run this again`);
}

/** A release as GitHub has it. */
interface Made {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly upload_url: string;
  readonly assets: readonly { readonly name: string }[];
}

/** One with files is a draft until it has them: published, it may be immutable. */
async function makeRelease({ tag, prerelease, latest }: Release): Promise<void> {
  const settings = { tag_name: tag, name: tag, prerelease, make_latest: String(latest) };
  const there = (await read<Made[]>('releases?per_page=100')).find(({ tag_name }) => tag_name === tag);
  if (there?.draft === false) return;
  const drafted = { ...settings, generate_release_notes: true, draft: true };
  const made = there ?? ((await (await ask('POST', 'releases', [201], drafted)).json()) as Made);
  const sent = new Set(made.assets.map(({ name }) => name));
  for (const file of files.filter((path) => !sent.has(basename(path)))) {
    const url = `${made.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(basename(file))}`;
    await upload(url, new Uint8Array(readFileSync(file)));
  }
  await ask('PATCH', `releases/${made.id}`, [200], { ...settings, draft: false });
}

async function moveTag(name: string): Promise<void> {
  const moved = await ask('PATCH', `git/refs/tags/${name}`, [200, 403, 404, 422], { sha, force: true });
  if (moved.status === 200) return;
  const made = await ask('POST', 'git/refs', [201, 403, 422], { ref: `refs/tags/${name}`, sha });
  if (made.status === 201) return;
  // A rule of the repository keeps it.
  console.error(
    `${name} may not be moved by this job; type: git push --force origin ${sha}:refs/tags/${name}`,
  );
  process.exitCode = 1;
}

if (values.check) await assertReady();
else {
  const release = planRelease(required('GITHUB_REF_NAME'), await existingTags());
  console.log(`release ${release.tag}${release.prerelease ? ', a prerelease' : ''}`);
  if (!values['dry-run']) await makeRelease(release);
  for (const name of release.moves) {
    console.log(`${name} → ${sha}`);
    if (!values['dry-run']) await moveTag(name);
  }
}
