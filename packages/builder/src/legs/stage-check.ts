import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insideCheckout } from '@multiarch/lifecycle';
import { type Leg, refuseForeignPlatform } from '@multiarch/plan';
import { parseStages, type Stage, stagesOfImage } from '../checks/dockerfile-stage.js';
import { assertBaseImages, assertStages, mayTieStages, namesWrongBase } from '../checks/platform.js';
import { stagesCommand } from '../docker/command.js';
import type { BuildWarning } from '../docker/metadata.js';
import type { RunOptions, RunResult } from '../docker/process-runner.js';
import { runPatiently } from '../docker/retry.js';
import type { BuilderInstance } from '../engine/builder-instance.js';
import type { BuildRuntime } from './runtime.js';

type Process = Pick<RunOptions, 'env' | 'cwd'>;
/** The stages of the image; unknown where BuildKit cannot tell, also because of a mistake that the build reports. */
type Known = Promise<readonly Stage[] | undefined>;

const tryOnce = (start: () => Promise<RunResult>) => start();

/**
 * Whether the stages of a leg's Dockerfile are for its platform. BuildKit, which takes a process to answer, is asked
 * only where the text allows that one is not.
 */
export class StageCheck {
  readonly #leg: Leg;
  readonly #runtime: BuildRuntime;
  readonly #text: string | undefined;
  #asked: Known | undefined;

  private constructor(leg: Leg, runtime: BuildRuntime, text: string | undefined) {
    this.#leg = leg;
    this.#runtime = runtime;
    this.#text = text;
  }

  /** Begins to ask, while a builder is opened: what the current one says of the file, every one says. */
  static async begin(leg: Leg, runtime: BuildRuntime, process: Process): Promise<StageCheck> {
    const check = new StageCheck(leg, runtime, await readDockerfile(leg, runtime.directory));
    if (check.#isNeeded && leg.builder === undefined)
      check.#asked = check.#ask(undefined, process, tryOnce).catch(() => undefined);
    return check;
  }

  get #isNeeded(): boolean {
    return mayTieStages(this.#text, this.#leg);
  }

  /** @throws MultiarchError `BUILD` for a stage that is tied to another platform; `INVALID_INPUT`, as the plan does */
  async assertStages({ name, machine }: BuilderInstance, process: Process): Promise<void> {
    const stages = this.#isNeeded ? await this.#known(name, process) : [];
    assertStages(this.#leg, stages ?? [], machine);
    // For those who build without a plan.
    refuseForeignPlatform(this.#text ?? '', { ...this.#leg, platforms: [this.#leg.platform] });
  }

  /** @throws MultiarchError `BUILD` for a base image of another platform, where BuildKit warns of one */
  async assertBases(
    warnings: readonly BuildWarning[],
    { name }: BuilderInstance,
    process: Process,
  ): Promise<void> {
    if (namesWrongBase(warnings)) assertBaseImages(this.#leg, await this.#known(name, process), warnings);
  }

  /** A builder that was opened may know what the current one does not. */
  async #known(builder: string | undefined, process: Process): Known {
    const known = await this.#asked;
    if (known !== undefined) return known;
    this.#asked = this.#ask(builder, process, runPatiently);
    return this.#asked;
  }

  async #ask(
    builder: string | undefined,
    process: Process,
    attempt: typeof runPatiently | typeof tryOnce,
  ): Known {
    const { run } = this.#runtime;
    const start = () => run('docker', stagesCommand(this.#leg, builder), process);
    const result = await attempt(start, this.#runtime);
    const stages = result.exitCode === 0 ? parseStages(result.stdout) : undefined;
    return stages && stagesOfImage(stages, this.#leg.target);
  }
}

/** A file that is elsewhere is BuildKit's to find, or to miss. */
async function readDockerfile({ context, dockerfile }: Leg, directory: string): Promise<string | undefined> {
  if (insideCheckout(directory, context) === undefined) return undefined;
  return readFile(join(directory, dockerfile), 'utf8').catch(() => undefined);
}
