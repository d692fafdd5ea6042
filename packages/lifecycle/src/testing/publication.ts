import { adviceAt, type Logger, parseDigest, parseImageName } from '@multiarch/oci';
import { plan as makePlan, push } from '@multiarch/plan/testing';
import { openRegistry } from '@multiarch/registry';
import type { TestRegistry } from '@multiarch/testbed';
import type { Relation } from '../moves/decide-move.js';
import { publish } from '../publish/publish.js';
import { imageReader } from '../reuse/find-reusable.js';
import { type Notes, noteAll } from './noted.js';
import { pushPlan } from './plan.js';

/**
 * Builds and publishes a ref at a commit, and says what was asked of the history, and warned of.
 *
 * @param notes evidence that outlasts the run; @param build tells builds of the same inputs apart
 */
export async function run(
  servers: readonly TestRegistry[],
  ref: string,
  sha: string,
  inputs: Readonly<Record<string, unknown>> = {},
  relation: Relation = 'unknown',
  { notes, build = '' }: { readonly notes?: Notes; readonly build?: string } = {},
) {
  const images = servers.map(({ host }) => `${host}/org/app`).join();
  const plan = makePlan({ ...push, ref, sha }, { images, variants: 'cpu', 'semver-tags': true, ...inputs });
  const reports = pushPlan(servers, plan, build);
  const [asked, warnings]: [string[], string[]] = [[], []];
  const log = { debug: () => {}, info: () => {}, warning: warnsInto(warnings) };
  const ancestry = async (held: string, next: string) => {
    asked.push(`${held[0]} ${next[0]}`);
    return relation;
  };
  await using registry = openRegistry({
    access: 'push',
    retry: { tries: 1, deadline: 1000, base: 1, longest: 1 },
  });
  const read = (digest: string) =>
    imageReader(registry).read(parseImageName(images.split(',')[0] ?? ''), parseDigest(digest));
  const published =
    notes === undefined
      ? await publish(registry, plan, reports, { log, ancestry })
      : await publish(registry, plan, await noteAll(notes, plan, reports, read), {
          ...{ log, ancestry, evidence: notes },
        });
  return { ...published, asked, warnings };
}

/** As the actions' log writes them. */
function warnsInto(lines: string[]): Logger['warning'] {
  return (line, advice) => lines.push([line, adviceAt(advice, 'action')].join('\n'));
}

export const release = (version: string) => `refs/tags/v${version}`;
export const main = 'refs/heads/main';
export const namesOf = ({ kept }: Awaited<ReturnType<typeof run>>) => kept.map(({ tag }) => tag);
