import { type Digest, isJsonObject, MultiarchError, parseJsonObject } from '@multiarch/oci';
import { type Leg, parseSmokeTest } from '@multiarch/plan';
import { TEST_WAS_NOT_RUN } from '../advice.js';
import { runMembers } from '../docker/build-flags.js';
import { legName } from '../docker/failure.js';
import { exportedConfig, readConfig } from '../docker/metadata.js';

/** The targets of the file for `docker buildx bake`: the leg's image, and a step upon it that is thrown away. */
const IMAGE = 'image';
const TEST = 'test';

/**
 * The file by which `docker buildx bake` tests a leg's image where it was built: a `RUN` upon its stage, with the
 * image's own user, directory and environment. Nothing leaves the builder, so that a test costs no disk but for what it
 * writes; the engine's way costs up to three more copies of the image. It has been built there before: no other cache
 * is asked.
 *
 * @param secrets `id=…,env=…` of each
 * @param ssh values of `--ssh`
 * @throws MultiarchError `INVALID_INPUT` when the test cannot be read
 */
export function builderTestFile(leg: Leg, secrets: readonly string[], ssh: readonly string[] = []): string {
  const platforms = [leg.platform];
  const network = leg.smokeTestNetwork === true ? 'default' : 'none';
  const step = JSON.stringify(parseSmokeTest(leg.smokeTest ?? ''));
  const image = {
    context: leg.context,
    dockerfile: leg.dockerfile,
    ...(leg.target === undefined || leg.target === '' ? {} : { target: leg.target }),
    platforms,
    labels: leg.labels,
    args: leg.buildArgs,
    contexts: leg.buildContexts,
    secret: secrets,
    ...runMembers(leg),
    ...(ssh.length === 0 ? {} : { ssh }),
    attest: ['type=provenance,disabled=true', 'type=sbom,disabled=true'],
    output: [`type=image,push=false,store=false,unpack=false,oci-mediatypes=${leg.format !== 'docker'}`],
  };
  const test = {
    'dockerfile-inline': `FROM ${IMAGE}\nRUN --network=${network} ${step}\n`,
    contexts: { [IMAGE]: `target:${IMAGE}` },
    platforms,
    // What has passed once is tried again.
    'no-cache': true,
    attest: image.attest,
    output: ['type=cacheonly'],
  };
  return JSON.stringify({ target: { [IMAGE]: literal(image), [TEST]: literal(test) } });
}

/** Bake asks before it reads folders beside its own; the file is ours, and says what the build said. */
export function builderTestEnvironment(
  environment: Readonly<Record<string, string>>,
): Record<string, string> {
  return { ...environment, BUILDX_BAKE_ENTITLEMENTS_FS: '0' };
}

/** Arguments of `docker` that build and test what such a file says. */
export function builderTestArguments(
  file: string,
  metadataFile: string,
  builder: string | undefined,
): readonly string[] {
  return [
    ['buildx', 'bake', '--file', file, '--progress', 'plain', '--metadata-file', metadataFile],
    builder === undefined ? [] : ['--builder', builder],
    [IMAGE, TEST],
  ].flat();
}

/** Bake reads every text as a template of HCL, in which `${` and `%{` begin something. */
function literal(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[$%](?=\{)/g, '$&$&');
  if (Array.isArray(value)) return value.map(literal);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, literal(entry)]));
}

/** The status of the test itself, where what bake printed has it; bake's own says only that something failed. */
export function statusOfTest(stderr: string): number | undefined {
  const found = /did not complete successfully: exit code: (\d+)/.exec(stderr)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * The digest of the tested image's configuration, from the metadata file that bake wrote, or from its progress where
 * Buildx leaves it out of the file.
 *
 * @throws MultiarchError `BUILD` when it says none
 */
export function readTestedConfig(leg: Leg, metadata: Uint8Array, progress: string): Digest {
  const { [IMAGE]: image } = parseJsonObject(metadata, 'what docker buildx bake wrote');
  const config = (isJsonObject(image) ? readConfig(image).config : undefined) ?? exportedConfig(progress);
  if (config !== undefined) return config;
  throw new MultiarchError('BUILD', `${legName(leg)}: the builder does not say which image it tested`, {
    advice: TEST_WAS_NOT_RUN,
  });
}
