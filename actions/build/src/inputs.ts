import * as core from '@actions/core';
import {
  assertMachineRuns,
  type BuildOptions,
  machineArchitecture,
  parseBuildRequest,
  readBuilderImages,
} from '@multiarch/builder';
import { log, readList, unseal } from '@multiarch/door';
import { repositoryFiles } from '@multiarch/lifecycle';
import { type Environment, invalidInput, isJsonObject, parseJson } from '@multiarch/oci';
import { type Chain, chainFrom, defaultOf, type Leg, namesIn, parseLeg, parsePlan } from '@multiarch/plan';
import type { Renewal } from './renewal.js';

interface Inputs {
  readonly leg: Leg;
  /** The leg, and those that are built from it. */
  readonly chain: Chain;
  readonly insecureRegistries: readonly string[];
  readonly options: BuildOptions;
  readonly renewal: Omit<Renewal, 'images'>;
  /** Reads the history. */
  readonly githubToken: string;
}

/** @throws MultiarchError `INVALID_INPUT`; `ENVIRONMENT` when the runner is not one for the platform */
export function readInputs(environment: Environment): Inputs {
  const machine = environment.RUNNER_ARCH || process.arch;
  const chain = withoutAgent(readChain(environment, machineArchitecture(machine)));
  const [leg] = chain;
  assertMachineRuns(leg, machine);
  const insecureRegistries = readList('insecure-registries');
  const options = {
    secrets: readSecrets(leg),
    builderKeys: core.getInput('builder-keys', { trimWhitespace: false }),
    insecureRegistries,
    ...readBuilderImages((name) => core.getInput(name)),
  };
  return {
    leg,
    chain,
    insecureRegistries,
    options,
    renewal: readRenewal(),
    githubToken: core.getInput('github-token'),
  };
}

function emulated([first, ...others]: Chain, emulation: boolean): Chain {
  return [{ ...first, emulation }, ...others.map((leg) => ({ ...leg, emulation }))];
}

/** The agent of a runner is as much a secret as a key. */
function withoutAgent(chain: Chain): Chain {
  const [first] = chain;
  if (first.push || mayHaveSecrets()) return chain;
  const [leg, ...others] = chain.map(({ ssh: _, ...one }): Leg => one);
  return leg === undefined ? chain : [leg, ...others];
}

function mayHaveSecrets(): boolean {
  return core.getInput('secrets-without-push').toLowerCase() === 'true';
}

/** Builds that are not pushed may be anybody's: of a bot, or of whoever opened a pull request. */
function readSecrets({ push }: Leg): string {
  const secrets = core.getInput('secrets', { trimWhitespace: false });
  const isGiven = secrets.trim() !== '';
  if (!isGiven || push || mayHaveSecrets()) return secrets;
  log.info(
    'Nothing is pushed: this build is not given its secrets (`secrets-without-push: true` gives them).',
  );
  return '';
}

function readRenewal(): Omit<Renewal, 'images'> {
  const minutes = core.getInput('timeout-minutes') || defaultOf('timeout-minutes');
  if (!/^\d{1,5}$/.test(minutes))
    throw invalidInput('timeout-minutes', `'${minutes}' is not a whole number`, 'a whole number of minutes');
  return {
    logins: core.getInput('logins'),
    // Of a list the indentation counts.
    identities: core.getInput('registry-identities', { trimWhitespace: false }),
    minutes: Number(minutes),
  };
}

function readChain(environment: Environment, architecture: string): Chain {
  const given = namesIn('build')
    .map((name) => [name, core.getInput(name)] as const)
    .filter(([, value]) => value !== '');
  const leg = core.getInput('leg');
  if (leg === '')
    return [
      parseBuildRequest(
        Object.fromEntries(given),
        `linux/${architecture}`,
        environment.GITHUB_SHA ?? '',
        repositoryFiles(environment.GITHUB_WORKSPACE || process.cwd()),
      ),
    ];
  const [other] = given.filter(([name]) => name !== 'emulation');
  if (other !== undefined)
    throw invalidInput(other[0], 'cannot be given together with leg', 'one or the other');
  const plan = core.getInput('plan');
  const planned = plan === '' ? undefined : parsePlan(unseal(plan, 'plan')).legs;
  const first = planned === undefined ? parseLeg(leg) : findLeg(planned, leg);
  if (first.base !== undefined)
    throw invalidInput(
      'leg',
      `it is built from '${first.base.variant}', right after leg ${first.base.leg}`,
      `leg ${first.base.leg} with the plan, which builds both`,
    );
  const chain = chainFrom(first, planned ?? []);
  return core.getInput('emulation') === '' ? chain : emulated(chain, core.getBooleanInput('emulation'));
}

/** @param named its number, or its entry of the matrix */
function findLeg(legs: readonly Leg[], named: string): Leg {
  const accepted = `the number of a leg of the plan: ${legs.map(({ index }) => index).join(', ')}`;
  const value = parseJson(named, { input: 'leg', accepted });
  const index = isJsonObject(value) ? value.index : value;
  const found = legs.find((leg) => leg.index === index);
  if (found === undefined) throw invalidInput('leg', 'the plan has no such leg', accepted);
  return found;
}
