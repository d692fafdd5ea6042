import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { readList } from '@multiarch/door';
import { type PromotionPlan, parsePromotion, repositoryFiles } from '@multiarch/lifecycle';
import { loadYaml, namesIn } from '@multiarch/plan';
import { defaultBranchIn, releaseInputs } from './release-event.js';

export interface Inputs {
  readonly plan: PromotionPlan;
  readonly isRollback: boolean;
  readonly fromDockerConfig: string;
  readonly toDockerConfig: string;
  readonly githubToken: string;
  readonly dryRun: boolean;
  readonly insecureRegistries: readonly string[];
}

/** Inputs with a default of their own, which says nothing about a rollback. */
const NOT_OF_ROLLBACKS = ['release', 'prerelease', 'latest', 'allow-backwards'];

/** @throws MultiarchError `INVALID_INPUT` */
export async function readInputs(): Promise<Inputs> {
  const isRollback = core.getInput('rollback-to') !== '';
  const given = namesIn('promotion')
    .filter((name) => !isRollback || !NOT_OF_ROLLBACKS.includes(name))
    .map((name) => [name, core.getInput(name)] as const)
    .filter(([, value]) => value !== '');
  const files = repositoryFiles(process.env.GITHUB_WORKSPACE ?? '.');
  const architectureFile = core.getInput('architecture-file');
  const readYaml = await loadYaml(architectureFile === '' ? {} : { architectureFile }, files);
  const payload = readPayload();
  return {
    plan: parsePromotion(
      { ...(isRollback ? {} : releaseInputs(payload)), ...Object.fromEntries(given) },
      {
        files,
        revision: process.env.GITHUB_SHA ?? '',
        defaultBranch: defaultBranchIn(payload),
        readYaml,
      },
    ),
    isRollback,
    fromDockerConfig: core.getInput('from-docker-config'),
    toDockerConfig: core.getInput('to-docker-config'),
    githubToken: core.getInput('github-token'),
    dryRun: core.getBooleanInput('dry-run'),
    insecureRegistries: readList('insecure-registries'),
  };
}

function readPayload(): unknown {
  const path = process.env.GITHUB_EVENT_PATH ?? '';
  return path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8'));
}
