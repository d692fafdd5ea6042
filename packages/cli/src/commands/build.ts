import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { backendOf, backends, buildChain, readBuilderImages } from '@multiarch/builder';
import { tryPush } from '@multiarch/credentials';
import { imageReader, type Published, publish, renderResult, SETTLE } from '@multiarch/lifecycle';
import {
  explain,
  formatSeconds,
  invalidInput,
  type Logger,
  MultiarchError,
  parseImageName,
  settle,
} from '@multiarch/oci';
import {
  type Chain,
  chainFrom,
  chainsOf,
  type Leg,
  type LegReport,
  type Plan,
  renderPlan,
} from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import pLimit from 'p-limit';
import type { ByHand } from '../ci/by-hand.js';
import type { Given } from '../flags/given.js';
import { connectorFor } from '../job/connect.js';
import { Elsewhere } from '../job/elsewhere.js';
import { builtHere } from '../world/built-here.js';
import { orCancelled, uncancelled } from '../world/cancel.js';
import { gitAncestry } from '../world/git-ancestry.js';
import { openRegistries } from '../world/registry-access.js';
import { openRun } from '../world/run-process.js';
import type { Terminal } from '../world/terminal.js';
import { type LocalOutputs, outputsOf, sayOutputs } from './local-output.js';
import { planCheckout, readPlanFile } from './plan.js';

interface BuildFlags {
  /** A plan made before; without it one is made from the other flags. */
  readonly plan?: string;
  /** What flags say of what started this. */
  readonly byHand: ByHand;
  /** Numbers of the legs to build here; all, and then published, when there are none. */
  readonly legs: readonly number[];
  /** Value of a flag that names an image which a build takes for itself; empty where it is not given. */
  readonly image: (name: string) => string;
  /** Where the leg reports are written as a JSON list. */
  readonly report?: string;
  /** What becomes of images that are not pushed. */
  readonly output?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Builds at a time: BuildKit runs the steps of one build in parallel already. */
const PARALLEL = 2;

/**
 * `multiarch build`: builds legs on this machine and pushes them. When it builds all of them it also publishes
 * the result, as the workflow does; with `--leg` that is left to `multiarch manifest`.
 */
export async function build(terminal: Terminal, inputs: Given, flags: BuildFlags): Promise<void> {
  const { signal } = terminal;
  const plan = await orCancelled(
    signal,
    flags.plan === undefined
      ? planCheckout(terminal, inputs, flags.byHand)
      : readPlanFile(terminal, flags.plan),
  );
  terminal.log.info(renderPlan(plan, 'text'));
  const chains = chooseChains(plan, flags.legs);
  const legs = chains.flat();
  const images = readBuilderImages(flags.image);
  const outputs = await outputsOf(terminal, plan, legs, {
    ...(flags.output === undefined ? {} : { output: flags.output }),
    otherwise: inputs.push === 'false' ? 'load' : 'cacheonly',
  });
  if (flags.dryRun) return flags.json ? terminal.print(JSON.stringify(plan, null, 2)) : undefined;
  await using registry = await openRegistries(terminal, 'push', plan.insecureRegistries);
  if (plan.push) await orCancelled(signal, tryPushes(registry, plan.images));
  for (const line of outputs.said) terminal.log.info(line);
  const { reports, failures } = await buildAll(terminal, registry, plan, chains, images, outputs);
  signal.throwIfAborted();
  if (flags.report !== undefined)
    await writeFile(resolve(terminal.directory, flags.report), `${JSON.stringify(reports, null, 2)}\n`);
  const { directory, log } = terminal;
  const published =
    flags.legs.length > 0
      ? undefined
      : await uncancelled(signal, log.info, () =>
          publish(registry, plan, reports, {
            log,
            ancestry: gitAncestry(directory, log),
            settle: SETTLE,
            evidence: builtHere(terminal.environment),
          }),
        );
  report(terminal, flags, reports, published);
  if (!flags.json) sayOutputs(terminal, legs, reports, outputs);
  const all = [...failures, ...(published?.failures ?? [])].map((failure) => explain(failure, 'terminal'));
  if (all.length > 0) throw new MultiarchError('BUILD', all.join('\n'));
}

/** As `doctor` does, before minutes are spent on a build: whether each image may be pushed. */
async function tryPushes(registry: RegistryClient, images: readonly string[]): Promise<void> {
  await settle(images.map((image) => tryPush(registry.repository(parseImageName(image)))));
}

function report(
  { print }: Terminal,
  { json }: BuildFlags,
  reports: readonly LegReport[],
  published?: Published,
): void {
  if (json) print(JSON.stringify(published?.result ?? reports, null, 2));
  else if (published !== undefined) print(renderResult(published, 'text', 'terminal'));
  for (const { variant, platform, seconds } of json ? [] : reports)
    print(`built ${[variant, platform].filter(Boolean).join(' ')} in ${formatSeconds(seconds)}`);
}

/** With a leg all that is built from it is built, as in a job of the workflow. */
function chooseChains({ legs }: Plan, wanted: readonly number[]): readonly Chain[] {
  if (wanted.length === 0) return chainsOf(legs);
  return wanted.map((number) => {
    const leg = legs[number];
    if (leg === undefined)
      throw invalidInput('leg', `there is no leg ${number}`, legs.map(({ index }) => index).join(', '));
    if (leg.base !== undefined)
      throw invalidInput(
        'leg',
        `leg ${number} is built from '${leg.base.variant}', right after leg ${leg.base.leg}`,
        `${leg.base.leg}, which builds both`,
      );
    return chainFrom(leg, legs);
  });
}

/** All legs are tried, whatever becomes of the others. */
async function buildAll(
  terminal: Terminal,
  registry: RegistryClient,
  { insecureRegistries }: Plan,
  chains: readonly Chain[],
  images: ReturnType<typeof readBuilderImages>,
  outputs: LocalOutputs,
): Promise<{ reports: LegReport[]; failures: unknown[] }> {
  const limit = pLimit(PARALLEL);
  const elsewhere = new Elsewhere();
  const { environment, directory, temporaryDirectory, mask, signal } = terminal;
  const run = openRun(signal);
  const backendFor = (leg: Leg) =>
    backends[backendOf(leg)](
      {
        run,
        log: prefixed(terminal.log, leg),
        mask,
        environment,
        directory,
        temporaryDirectory,
        images: imageReader(registry),
        evidence: builtHere(environment),
        ancestry: gitAncestry(directory, terminal.log),
        now: () => Date.now(),
        sleep: async (milliseconds) => {
          // A job elsewhere has to be ended yet, and its end waited for.
          await delay(milliseconds, undefined, leg.batch === undefined ? { signal } : {});
        },
        uniqueName: () => `multiarch-${randomUUID().slice(0, 8)}`,
        connectBatch: connectorFor(mask),
        signal: AbortSignal.any([signal, elsewhere.signalOf(leg)]),
      },
      {
        secrets: environment.IMAGE_SECRETS ?? '',
        builderKeys: environment.BUILDER_KEYS ?? '',
        insecureRegistries,
        ...images,
        ...keptAs(outputs, leg),
      },
    );
  const build = async (chain: Chain) => {
    const outcome = await buildChain(chain, { temporaryDirectory, backendFor });
    const built = new Set(outcome.reports.map(({ leg }) => leg));
    for (const leg of chain) if (!built.has(leg.index)) elsewhere.failed(leg);
    return outcome;
  };
  const outcomes = await Promise.all(
    // What is built elsewhere is only waited for.
    chains.map((chain) => (chain[0].batch === undefined ? limit(() => build(chain)) : build(chain))),
  );
  return {
    reports: outcomes.flatMap(({ reports }) => reports),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

function keptAs({ of }: LocalOutputs, { index }: Leg) {
  const output = of.get(index);
  return output === undefined ? {} : { output };
}

/** Builds run at once: each line says whose it is. */
function prefixed(log: Logger, { variant, platform }: Leg): Logger {
  const name = [variant, platform].filter(Boolean).join(' ');
  return {
    debug: (message) => log.debug(`[${name}] ${message}`),
    info: (message) => log.info(`[${name}] ${message}`),
    warning: (message, advice) => log.warning(`[${name}] ${message}`, advice),
  };
}
