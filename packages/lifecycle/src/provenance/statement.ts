import { type Digest, type JsonObject, sortMembers } from '@multiarch/oci';
import type { BuiltOn } from './below-l3.js';
import { reasonsBelowL3 } from './below-l3.js';
import type { Dependency } from './dependencies.js';
import { splitParameters } from './parameters.js';

/** What docs/build-type.md defines. A name, as our labels have: nothing is fetched from there. */
export const BUILD_TYPE = 'https://multiarch.dev/build-type/v1';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';

/** What was made of one variant. */
export interface MadeVariant {
  /** Empty for the default variant. */
  readonly name: string;
  /** What its tags name: an index, or the image of its only platform. */
  readonly digest: Digest;
  /** Annotations of that index. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly platforms: readonly MadePlatform[];
}

interface MadePlatform extends BuiltOn {
  /** The image manifest. */
  readonly digest: Digest;
  /** BuildKit's attestation manifests of it. */
  readonly attestations: readonly Digest[];
  /** Images that it was built from. */
  readonly bases: readonly Dependency[];
}

/** The run that made it, as the machine says that it runs on, and never as an input does. */
export interface Run {
  /** `https://github.com/org/app`: whose build it is. */
  readonly repository: string;
  readonly commit: string;
  readonly ref: string;
  /** The workflow that signs: `https://github.com/org/multiarch/.github/workflows/build.yaml@refs/tags/v1`. */
  readonly builder: string;
  /** What the event started, as GitHub's `workflow_ref` says it: `org/app/.github/workflows/ci.yaml@refs/heads/main`. */
  readonly workflow: string;
  /** `https://github.com/org/app/actions/runs/1/attempts/2`. */
  readonly invocation: string;
  readonly event: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** Version of this program. */
  readonly version: string;
}

/**
 * The statement about a variant (https://in-toto.io/Statement/v1, https://slsa.dev/spec/v1.2/build-provenance): its
 * subjects are what the tags name and each platform's image. It names neither registry nor tag, so that it is the
 * same bytes wherever the variant is published, and tells nothing of registries that others need not know.
 *
 * @returns the bytes to be signed: the same ones for the same variant and run
 */
export function provenanceOf(variant: MadeVariant, run: Run): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(statementOf(variant, run)));
}

function statementOf(variant: MadeVariant, run: Run): unknown {
  const { digest, platforms } = variant;
  const images = platforms.map((one) => ({ name: one.leg.platform, digest: digestSet(one.digest) }));
  const isAlone = platforms.some((one) => one.digest === digest);
  return sortMembers({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...(isAlone ? [] : [{ name: 'index', digest: digestSet(digest) }]), ...images],
    predicateType: PREDICATE_TYPE,
    predicate: { buildDefinition: definitionOf(variant, run), runDetails: detailsOf(variant, run) },
  });
}

function definitionOf({ name, annotations, platforms }: MadeVariant, run: Run): JsonObject {
  const { repository, commit, ref, event, repositoryId, ownerId } = run;
  const [path, workflowRef] = splitWorkflow(run);
  const parameters = splitParameters(platforms.map(({ leg }) => leg));
  const bases = new Map(
    platforms.flatMap((one) => one.bases.map((base) => [`${base.uri} ${base.sha256}`, base])),
  );
  return {
    buildType: BUILD_TYPE,
    externalParameters: {
      workflow: { repository, path, ref: workflowRef },
      variant: name,
      annotations,
      ...parameters,
    },
    internalParameters: {
      github: { event_name: event, repository_id: repositoryId, repository_owner_id: ownerId },
      platforms: Object.fromEntries(platforms.map((one) => [one.leg.platform, builtOn(one)])),
    },
    resolvedDependencies: [
      { uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } },
      ...[...bases.values()].map(({ uri, sha256 }) => ({ uri, digest: { sha256 } })),
    ],
  };
}

/** `org/app/.github/workflows/ci.yaml@refs/heads/main` is a path and a ref. */
function splitWorkflow({ workflow }: Run): readonly [string, string] {
  const at = workflow.indexOf('@');
  const [whole, ref] = at < 0 ? [workflow, ''] : [workflow.slice(0, at), workflow.slice(at + 1)];
  return [whole.split('/').slice(2).join('/'), ref];
}

function builtOn(one: MadePlatform): JsonObject {
  const { leg, runner = 'unknown', reused } = one;
  return {
    backend: leg.batch === undefined ? (leg.builder?.driver ?? 'runner') : 'aws-batch',
    runner,
    emulation: leg.emulation,
    reused,
    belowBuildL3: reasonsBelowL3(one),
  };
}

function detailsOf({ platforms }: MadeVariant, run: Run): JsonObject {
  const byproducts = platforms.flatMap((one) =>
    one.attestations.map((digest) => ({
      name: `attestation of ${one.leg.platform}`,
      digest: digestSet(digest),
    })),
  );
  return {
    builder: { id: run.builder, version: { multiarch: run.version } },
    metadata: { invocationId: run.invocation },
    byproducts,
  };
}

function digestSet(digest: Digest): JsonObject {
  const at = digest.indexOf(':');
  return { [digest.slice(0, at)]: digest.slice(at + 1) };
}
