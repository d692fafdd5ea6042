import * as v from 'valibot';
import { legIndex } from './leg.js';
import * as m from './members.js';

/** One part of a leg's work. */
export type LegPart = m.Immutable<v.InferOutput<typeof legPart>>;

const legPart = m.open({ name: m.text, seconds: m.seconds });

/** What a leg reports once its build is pushed (or, in `verify` mode, built). */
export type LegReport = m.Immutable<v.InferOutput<typeof reportSchema>>;

/** A report as it came from a build; what it came as is not said by itself. */
export type ReceivedReport = LegReport & {
  /** The name of the job output that it came through, `leg-<index>`, where there was one. */
  readonly key?: string;
};

/** What a cache of layers cost and saved. */
const cache = m.open({
  steps: m.about(m.whole(), "The Dockerfile's steps."),
  found: m.about(m.whole(), 'Those that were taken out of a cache.'),
  written: m.optional(m.about(m.seconds, 'What writing took; absent: nothing was written.')),
  saved: m.optional(m.about(m.seconds, 'How much longer the last build took that found nothing.')),
  left: m.optional(
    m.about(
      m.oneOf('off', 'late', 'short', 'unchanged', 'failed'),
      'Why nothing was written, or not all of it: it is off, as it has cost more than it saved; it took too long; the build was too short, or changed nothing; or the service failed.',
    ),
  ),
});

/** As the image's config says it (image-spec config.md), whatever is in it. */
const config = m.open({
  digest: m.digest,
  os: m.text,
  architecture: m.text,
  variant: m.optional(m.text),
  content: m.optional(
    m.about(
      m.digest,
      'Hash of `rootfs.diff_ids`, of what the layers unpack to: the same for images with the same files.',
    ),
  ),
});

export const reportSchema = v.pipe(
  m.open({
    schemaVersion: m.version,
    leg: m.about(legIndex, 'Position in the plan.'),
    variant: m.about(m.text, 'Empty for the default variant.'),
    platform: m.platform,
    digest: m.optional(
      m.about(
        m.digest,
        "What the push made, the same in every registry: an image manifest, or BuildKit's index around one; absent when nothing was pushed.",
      ),
    ),
    mediaType: m.optional(m.mediaType),
    size: m.optional(m.bytes),
    images: m.list(m.image),
    tags: m.list(m.tag),
    inputs: m.optional(
      m.about(m.digest, 'Hash of everything that shapes the build, as the image has it in a label.'),
    ),
    reused: m.about(
      m.flag,
      'Whether an image that was already in the registries was taken instead of building.',
    ),
    seconds: m.about(m.seconds, 'Wall time of the build and push.'),
    startedAt: m.optional(m.milliseconds),
    finishedAt: m.optional(m.milliseconds),
    parts: m.optional(m.about(m.list(legPart), 'Where the time went, in order.')),
    cache: m.optional(m.about(cache, 'Its cache, where it had one.')),
    compressedSize: m.optional(
      m.about(m.bytes, "Bytes of the image's config and layers as they are stored and pulled."),
    ),
    config: m.optional(
      m.about(
        config,
        "The image's config as the build read it back from a registry, with the platform that it names; absent when nothing was pushed.",
      ),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['digest'], ['mediaType'], ['size']],
      ({ digest, mediaType, size }) =>
        digest === undefined || (mediaType !== undefined && size !== undefined),
      'a digest together with mediaType and size',
    ),
    ['digest'],
  ),
  v.title('Leg report'),
  v.description('What one build made: one variant on one platform.'),
  v.metadata({ dependentRequired: { digest: ['mediaType', 'size'] } }),
);
