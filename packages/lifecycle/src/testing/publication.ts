import { adviceAt, type Logger } from '@multiarch/oci';
import { plan as makePlan, push } from '@multiarch/plan/testing';
import { openRegistry } from '@multiarch/registry';
import type { TestRegistry } from '@multiarch/testbed';
import type { Relation } from '../moves/decide-move.js';
import { publish } from '../publish/publish.js';
import { pushPlan } from './plan.js';

/** Builds and publishes a ref at a commit, and says what was asked of the history, and warned of. */
export async function run(
  servers: readonly TestRegistry[],
  ref: string,
  sha: string,
  inputs: Readonly<Record<string, unknown>> = {},
  relation: Relation = 'unknown',
) {
  const images = servers.map(({ host }) => `${host}/org/app`).join();
  const plan = makePlan({ ...push, ref, sha }, { images, variants: 'cpu', 'semver-tags': true, ...inputs });
  const reports = pushPlan(servers, plan);
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
  const published = await publish(registry, plan, reports, { log, ancestry });
  return { ...published, asked, warnings };
}

/** As the actions' log writes them. */
function warnsInto(lines: string[]): Logger['warning'] {
  return (line, advice) => lines.push([line, adviceAt(advice, 'action')].join('\n'));
}

export const release = (version: string) => `refs/tags/v${version}`;
export const main = 'refs/heads/main';
export const namesOf = ({ kept }: Awaited<ReturnType<typeof run>>) => kept.map(({ tag }) => tag);
