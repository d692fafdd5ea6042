import type { Leg, LegReport } from '@multiarch/plan';
import type { InChain } from '../legs/base.js';
import type { BuildOptions, BuildRuntime } from '../legs/runtime.js';

/**
 * Builds a leg somewhere, pushes it to all of its images under all of its tags, and reports what was made. What comes
 * after, publishing, knows no more of a build than its report.
 *
 * @param place what the leg is built from, and whether something is built from it
 *
 * @throws MultiarchError; a leg that was reported is in the registries
 */
export type Backend = (leg: Leg, place?: InChain) => Promise<LegReport>;

/** Makes a backend of what it is given of the world; asks and starts nothing yet. */
export type OpenBackend = (runtime: BuildRuntime, options?: BuildOptions) => Backend;
