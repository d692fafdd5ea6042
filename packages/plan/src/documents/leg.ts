import * as v from 'valibot';
import * as m from './members.js';

/** As many as GitHub makes jobs of one matrix. Each reports through a job output that the workflow declares beforehand: `leg-0` to `leg-255`. */
export const MAX_LEGS = 256;

/**
 * Reports that are one input of `publish`, for which Linux has 131,072 bytes: each is about 1,100 bytes when it is packed,
 * and may have 2,000.
 */
export const REPORTS_OF_INPUT = 64;

export const legIndex = m.whole(0, MAX_LEGS - 1);

/** `runs-on`: a label, several labels, or a group. */
export type Runner = m.Immutable<v.InferOutput<typeof runner>>;

const runner = v.union(
  [m.text, m.list(m.text), m.closed({ group: m.text, labels: m.optional(m.list(m.text)) })],
  'a label, a list of labels, or an object with group and labels',
);

const cache = m.oneOf('auto', 'gha', 'registry', 'none');

/** What a layer is packed with. */
export const compression = m.oneOf('gzip', 'zstd', 'estargz');

/** Its level, as far as any of them goes. */
export const compressionLevel = m.whole(0, 22);

/**
 * - `oci`: OCI media types, attestations as asked for
 * - `docker`: Docker schema 2 types
 * - `plain`: one image manifest and nothing around it, for consumers that refuse an index (AWS Lambda)
 */
export const format = m.oneOf('oci', 'docker', 'plain');

/**
 * What to do when the tag that a build is to be pushed under is there already.
 *
 * - `reuse`: take what is there when it was built from the same commit and inputs; otherwise replace it where the
 *   tag may move, and stop where it is fixed
 * - `overwrite`: build and push
 * - `fail`: stop
 */
export type OnExisting = v.InferOutput<typeof onExisting>;

export const onExisting = m.oneOf('reuse', 'overwrite', 'fail');

/**
 * What has to speak for an image that is there already, besides its labels and its platform.
 *
 * - `evidence`: a run of this repository has noted that it pushed just this digest, where nobody writes who may merely push
 * - `claim`: its own labels, of this repository: enough for what nobody releases
 */
const trust = m.oneOf('evidence', 'claim');

const moves = m.oneOf('release', 'branch');

/** One variant on one platform: one build job, one runner. Self-contained: it is the job's matrix entry. */
export type Leg = m.Immutable<v.InferOutput<typeof legSchema>>;

export const legSchema = v.pipe(
  m.closed({
    index: m.about(
      legIndex,
      'Position in the plan, from 0; the leg reports through the job output `leg-<index>`.',
    ),
    variant: m.about(m.text, "The variant's name; empty for the default variant."),
    platform: m.platform,
    runner: m.about(runner, '`runs-on`: a label, several labels, or a group.'),
    runnerTemplate: m.optional(
      m.about(
        m.text,
        "For a runner of AWS CodeBuild: its labels as a JSON list, in which `{0}` stands for the run's id and `{1}` for its attempt, as GitHub's `format` takes it.",
      ),
    ),
    emulation: m.about(
      m.flag,
      'Whether the runner may be of another architecture, so that QEMU has to run the build.',
    ),
    images: m.about(m.list(m.image), 'Canonical image names, `host/path`.'),
    tags: m.about(
      m.list(m.tag),
      'What this leg pushes to every image: its arch tag. Empty with `push`: pushed by digest alone.',
    ),
    push: m.flag,
    revision: m.about(m.revision, 'The commit, 40 hexadecimal digits; empty outside of a repository.'),
    dockerfile: m.about(m.text, "Relative to the repository's root."),
    context: m.about(m.text, "Relative to the repository's root."),
    target: m.optional(m.text),
    base: m.optional(
      m.about(
        m.closed({
          leg: m.about(legIndex, 'The leg that builds it, for the same platform.'),
          variant: m.about(m.text, 'Its variant.'),
          context: m.optional(
            m.about(m.text, 'The name by which the Dockerfile calls it; absent: that of its variant.'),
          ),
        }),
        'What this leg is built from; absent where it is nothing of this run.',
      ),
    ),
    batch: m.optional(
      m.about(
        m.closed({
          queue: m.text,
          definition: m.text,
          region: m.optional(m.about(m.text, "Absent: the environment's.")),
          roles: m.optional(
            m.about(m.list(m.text), 'ARNs of the roles, each assumed by the one before, that speak with it.'),
          ),
          repository: m.about(m.text, 'URL from which the job fetches the commit.'),
          ref: m.optional(
            m.about(m.text, 'The ref that has the commit, for servers that give no commit by its hash.'),
          ),
          gitSecret: m.optional(m.about(m.text, 'Name or ARN of the secret with the token for Git.')),
          submodules: m.optional(
            m.about(m.oneOf('true', 'recursive'), 'Submodules are fetched, too; `recursive`: and theirs.'),
          ),
          minutes: m.about(m.whole(1, 7200), 'How long the job may take from its submission.'),
        }),
        'The job of AWS Batch that builds it; absent: it is built where it is asked for.',
      ),
    ),
    builder: m.optional(
      m.about(
        m.closed({
          driver: m.oneOf('remote', 'kubernetes'),
          endpoint: m.about(m.text, 'Its address, as messages name it.'),
          options: m.about(m.pairs, "Options of Buildx's driver; `tls=none`: reached without TLS."),
        }),
        "The BuildKit of somebody's own that builds it; absent: that of the machine where it is asked for.",
      ),
    ),
    buildArgs: m.pairs,
    buildContexts: m.pairs,
    labels: m.pairs,
    annotations: m.pairs,
    cache,
    cacheScope: m.about(
      m.text,
      "Names this leg's cache: image, variant, architecture and all that shapes its layers, so that legs never share one.",
    ),
    provenance: m.optional(
      m.about(m.text, "Value of Buildx's `--provenance` (`false`, `mode=max`, …); absent: Buildx's default."),
    ),
    sbom: m.optional(m.about(m.text, "Value of Buildx's `--sbom`; absent: none.")),
    format: m.about(
      format,
      'oci: OCI media types; docker: Docker schema 2 types; plain: one image manifest and nothing around it.',
    ),
    compression: m.optional(
      m.about(compression, 'What layers that the build makes are packed with; absent: gzip.'),
    ),
    compressionLevel: m.optional(m.about(compressionLevel, 'Its level; absent: its own.')),
    forceCompression: m.optional(
      m.about(m.flag, 'Whether layers that are there already are packed anew by it.'),
    ),
    onExisting: m.optional(
      m.about(
        onExisting,
        'Decided by the plan: `reuse` for a fixed tag, `overwrite` for one that moves, unless the caller says.',
      ),
    ),
    movable: m.optional(m.about(m.flag, 'Whether the tag that names the build may move.')),
    trust: m.optional(
      m.about(
        trust,
        'What has to speak for an image that is there, so that it is taken in place of building; absent: `evidence`.',
      ),
    ),
    byDigest: m.optional(
      m.about(
        m.flag,
        'Whether it may be pushed by its digest alone where a tag is not to be written, as whoever publishes takes it by its digest; absent: it may not.',
      ),
    ),
    moves: m.optional(
      m.about(
        moves,
        'Whose tags it pushes: one that may move is then not moved to something older; absent: it is moved whatever it holds.',
      ),
    ),
    cacheRef: m.optional(
      m.about(
        m.text,
        'What caches of this branch are called in a registry besides their scope; absent: those of the default branch and of releases, which read no others.',
      ),
    ),
    cacheMounts: m.optional(
      m.about(
        m.list(m.text),
        'Cache mounts that are kept between runs, each as `id[,uid=…][,gid=…][,mode=…]`; a target is an id.',
      ),
    ),
    cacheWrite: m.optional(
      m.about(
        m.flag,
        'Whether caches that other runs read may be written; absent: where something is pushed.',
      ),
    ),
    smokeTest: m.optional(
      m.about(
        m.text,
        'What is run in the image before it is pushed: a script for its `/bin/sh`, or a JSON list of arguments.',
      ),
    ),
    smokeTestNetwork: m.optional(
      m.about(m.flag, 'Whether that test reaches a network; absent: itself alone.'),
    ),
    smokeTestIn: m.optional(
      m.about(
        m.oneOf('engine', 'builder'),
        'Where that test runs: in a container of the engine, or as a last step in the builder; absent: the engine.',
      ),
    ),
    ssh: m.optional(
      m.about(
        m.list(m.text),
        "For `RUN --mount=type=ssh`: `id`, the machine's agent; `id=NAME`, a secret's key.",
      ),
    ),
    noCache: m.optional(m.about(m.flag, 'Whether every step is built anew.')),
    noCacheFilters: m.optional(m.about(m.list(m.text), 'Stages whose steps are built anew.')),
    pull: m.optional(m.about(m.flag, 'Whether registries are asked for base images that are there.')),
    shmSize: m.optional(m.about(m.text, 'Size of `/dev/shm` in each `RUN`.')),
    ulimit: m.optional(m.about(m.list(m.text), 'Limits of each `RUN`, `name=soft[:hard]`.')),
    addHosts: m.optional(m.about(m.list(m.text), 'Addresses of hosts in each `RUN`, `host=address`.')),
    network: m.optional(m.about(m.oneOf('default', 'none'), 'Network of each `RUN`.')),
    cacheMode: m.optional(m.about(m.oneOf('max', 'min'), 'Layers that are cached; absent: `max`.')),
    cacheFrom: m.optional(m.about(m.list(m.text), 'Caches to read in place of `cache`.')),
    cacheTo: m.optional(m.about(m.list(m.text), 'Caches to write in place of `cache`.')),
    freeSpace: m.optional(
      m.about(m.flag, 'Whether what is preinstalled on the runner and not needed is removed first.'),
    ),
  }),
  v.title('Leg'),
  v.description('One variant on one platform: one build job, one runner.'),
);
