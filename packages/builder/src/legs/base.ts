import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MultiarchError, parseImageName, parseJsonObject } from '@multiarch/oci';
import type { Leg, LegReport } from '@multiarch/plan';

/** The image that a leg is built from, once it is there. */
export interface BuiltBase {
  readonly leg: Leg;
  readonly report: LegReport;
  /** What it is built from itself. */
  readonly base?: BuiltBase;
  /** The folder of an OCI layout with it, where nothing was pushed. */
  readonly layout?: string;
}

/** Where a leg is in a chain of legs. */
export interface InChain {
  readonly base?: BuiltBase;
  /** A folder in which the image is left as an OCI layout for what is built from it. */
  readonly layout?: string;
}

/** The leg with its base as a build context of the name that its Dockerfile has for it, which takes the place of that name in a `FROM`. */
export async function uponBase(leg: Leg, base: BuiltBase | undefined): Promise<Leg> {
  if (base === undefined) return leg;
  return {
    ...leg,
    buildContexts: {
      ...leg.buildContexts,
      [leg.base?.context ?? base.leg.variant]: await sourceOf(leg, base),
    },
  };
}

/** By digest, so that what is built is on what was built, whatever its tags say meanwhile. */
async function sourceOf(leg: Leg, { leg: { images }, report, layout }: BuiltBase): Promise<string> {
  if (layout !== undefined) return `oci-layout://${layout}@${await digestIn(layout)}`;
  const hosts = new Set(leg.images.map(hostOf));
  const image = images.find((name) => hosts.has(hostOf(name))) ?? images[0];
  return `docker-image://${image}@${report.digest}`;
}

function hostOf(image: string): string {
  return parseImageName(image).registry;
}

/** image-spec `image-layout.md`: `index.json` lists what is in it, here one image. */
async function digestIn(layout: string): Promise<string> {
  const { manifests } = parseJsonObject(await readFile(join(layout, 'index.json')), 'index.json');
  const [first] = Array.isArray(manifests) ? (manifests as readonly { readonly digest?: unknown }[]) : [];
  if (typeof first?.digest === 'string') return first.digest;
  throw new MultiarchError('BUILD', `the build left no image in ${layout}`);
}
