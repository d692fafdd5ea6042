import * as v from 'valibot';
import { legIndex, legSchema, onExisting } from './leg.js';
import * as m from './members.js';

/**
 * The plan: one JSON document that says everything that will happen, before anything happens. The `plan` job
 * writes it, every leg and `publish` read it; nothing else is passed between them but leg reports.
 */
export type Plan = m.Immutable<v.InferOutput<typeof planSchema>>;

/**
 * What an event means.
 *
 * - `release`: a tag was pushed or a release published; pushed under the version
 * - `preview`: a pull request from a ticket branch; pushed under the branch's name
 * - `branch`: a push to a branch, or a manual run; pushed under the branch's name or the given tag
 * - `verify`: built to see that it builds, not pushed (other pull requests, forks, bots)
 * - `skip`: nothing to do
 */
export type Mode = v.InferOutput<typeof m.mode>;

/** A tag that may move (`latest`, `1.2`, a branch's name) is written last, after all others are verified. */
export type PlannedTag = m.Immutable<v.InferOutput<typeof plannedTag>>;

const plannedTag = m.closed({
  name: m.tag,
  mutable: m.about(m.flag, 'Whether it may move; then it is written last, after all others are verified.'),
});

/** One platform of a variant. */
export type PlannedPlatform = m.Immutable<v.InferOutput<typeof plannedPlatform>>;

const plannedPlatform = m.closed({
  platform: m.platform,
  leg: m.about(legIndex, 'The leg that builds it: index into `legs`.'),
  archTag: m.optional(
    m.about(m.tag, 'What the leg is pushed under; absent when it is pushed by digest alone.'),
  ),
  moreTags: m.optional(
    m.about(
      m.list(plannedTag),
      'Further tags of this platform alone, written when all that is final is there.',
    ),
  ),
});

/** One Dockerfile of the repository and what becomes of it. */
export type PlannedVariant = m.Immutable<v.InferOutput<typeof plannedVariant>>;

const plannedVariant = m.closed({
  name: m.about(m.text, 'Empty for the default variant.'),
  platforms: m.list(plannedPlatform),
  images: m.optional(m.about(m.list(m.image), 'Where it is published; absent: to all images of the plan.')),
  tags: m.about(
    m.list(plannedTag),
    "Final tags, with the variant's suffix, first the one that names this build.",
  ),
  stitched: m.about(m.flag, 'Whether an index is stitched: exactly when there are two platforms or more.'),
  annotations: m.about(m.pairs, 'Annotations of the index.'),
  content: m.optional(
    m.about(
      m.text,
      'Hash of all that it is made of but the commit, by which later runs find what is published of it; absent where nobody says which files these are.',
    ),
  ),
});

/** A variant that is not built, as nothing that it is made of has changed since it was published. */
export type UnchangedVariant = m.Immutable<v.InferOutput<typeof unchangedVariant>>;

const unchangedVariant = m.closed({
  name: m.about(m.text, 'Empty for the default variant.'),
  digest: m.about(m.digest, 'What was published of it.'),
  revision: m.about(m.revision, 'The commit that it was built from.'),
  content: m.about(m.text, 'Hash of all that it is made of but the commit, now as then.'),
  images: m.about(m.list(m.image), 'Where it is tagged.'),
  platforms: m.list(
    m.closed({
      platform: m.platform,
      tags: m.about(m.list(plannedTag), 'Tags of this platform alone.'),
    }),
  ),
  tags: m.about(m.list(plannedTag), "Final tags, with the variant's suffix."),
  stitched: m.about(m.flag, 'Whether what was published is an index.'),
  stands: m.about(m.pairs, 'Commit, version and source that its tags stand for by now.'),
});

export const planSchema = v.pipe(
  m.closed({
    schemaVersion: m.version,
    mode: m.about(m.mode, 'What the event means.'),
    reason: m.about(m.text, 'Why this mode, in one sentence.'),
    notes: m.optional(
      m.about(
        m.list(m.text),
        'What people might not expect of it, in sentences; absent where there is nothing.',
      ),
    ),
    warnings: m.optional(
      m.about(
        m.list(m.text),
        'What was asked for and is not done, and what may not be meant so, in sentences; absent where there is nothing.',
      ),
    ),
    push: m.about(m.flag, 'Whether anything is written to a registry.'),
    foreign: m.optional(
      m.about(
        m.flag,
        'Whether it was made by somebody whom no credential is lent, not even to pull: a fork, a bot; absent: it was not.',
      ),
    ),
    revision: m.about(m.revision, 'The commit; empty outside of a repository.'),
    tag: m.about(
      m.text,
      "The tag that names this build, without any variant's suffix, whether it is pushed or not; empty where nothing names it.",
    ),
    images: m.about(m.list(m.image), 'Everything that is published to.'),
    optionalImages: m.optional(
      m.about(
        m.list(m.image),
        'Where it is copied to once `images` have it; a registry of these that fails does not fail the run.',
      ),
    ),
    insecureRegistries: m.list(m.text),
    onExisting: m.optional(m.about(onExisting, 'As in a leg; here for the final tags that are fixed.')),
    allowBackwards: m.optional(
      m.about(m.flag, 'Whether tags that may move are moved to something older, too.'),
    ),
    sameContent: m.optional(
      m.about(m.flag, 'Whether two architectures of an image may hold the same files; absent: they may not.'),
    ),
    variants: m.list(plannedVariant),
    unchanged: m.optional(
      m.about(
        m.list(unchangedVariant),
        'Variants that have no legs, as what was published of them is tagged anew; absent where there are none.',
      ),
    ),
    legs: m.list(legSchema),
  }),
  v.title('Plan'),
  v.description('Everything that will happen, before anything happens. Read by the release that wrote it.'),
);
