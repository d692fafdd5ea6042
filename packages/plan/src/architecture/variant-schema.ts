import * as v from 'valibot';
import { compression, compressionLevel, format } from '../documents/leg.js';
import * as m from '../documents/members.js';

/**
 * What an architecture file may hold, declared once: it gives the check of the object forms and, for editors,
 * `docs/schemas/architecture.schema.json`. The short forms and all that is inside of a text are checked by their readers.
 */

const platforms = v.union(
  [m.text, m.some(m.text)],
  'a platform ("linux/arm64"), comma-separated platforms, or a list (["linux/amd64", "linux/arm64"])',
);

/** Names and values; a number is taken as it is written. */
const values = v.record(
  m.text,
  v.union([m.text, v.number(), m.flag], 'text, a number, true or false'),
  'an object',
);

const runner = v.union(
  [m.text, m.some(m.text), v.looseObject({}, 'a label')],
  'a label, a list of labels, an object with group and labels, or an object of those by platform',
);

const texts = v.union([m.text, m.some(m.text)], 'text, or a list of texts');

/** What an object in place of platforms may say of a variant. */
export const variantSchema = v.pipe(
  m.closed({
    platforms: m.optional(
      m.about(
        platforms,
        'Platforms; by default those of the variant that it is built `from`, else both of Linux.',
      ),
    ),
    from: m.optional(
      m.about(
        m.text,
        'Another variant: this one is built on its image of the same platform, which its Dockerfile calls by the name of that variant (`FROM base`).',
      ),
    ),
    dockerfile: m.optional(
      m.about(m.text, "Dockerfile, from the repository's root; `<variant>` stands for the name."),
    ),
    target: m.optional(m.about(m.text, 'Stage of the Dockerfile to build.')),
    context: m.optional(
      m.about(m.text, "Directory that is the build's context, from the repository's root."),
    ),
    'build-args': m.optional(m.about(values, 'Build arguments, over those of the input.')),
    'build-contexts': m.optional(
      m.about(values, 'Additional build contexts, a path or `docker-image://…`, over those of the input.'),
    ),
    labels: m.optional(m.about(values, 'Labels, over those of the input and the standard ones.')),
    format: m.optional(m.about(format, 'Type of the image; `plain` is for AWS Lambda.')),
    compression: m.optional(
      m.about(compression, 'What its layers are packed with; `zstd` is not taken by every consumer.'),
    ),
    'compression-level': m.optional(
      m.about(compressionLevel, 'Level of the compression: 0 to 9, of zstd to 22.'),
    ),
    'force-compression': m.optional(
      m.about(m.flag, 'Whether layers of its base images are packed anew by it.'),
    ),
    image: m.optional(
      m.about(
        texts,
        'Where it is published in place of `images`: `host/path`; a name that takes the place of the last part of each of `images`; or a pattern in which `<image>` stands for each of them.',
      ),
    ),
    suffix: m.optional(
      m.about(
        m.text,
        'What stands behind its tags in place of its name; empty: nothing, as for a variant with an `image` of its own.',
      ),
    ),
    paths: m.optional(
      m.about(
        texts,
        'Files that it is made of besides its Dockerfile, patterns with `*` and `**`, a folder for all below it, `!` before what does not count: as long as none of them changes, it is not built again, and what was published of it is tagged anew.',
      ),
    ),
    'smoke-test': m.optional(
      m.about(
        texts,
        'Run in the image before it is pushed: a script for its `/bin/sh`, or a list of arguments.',
      ),
    ),
    runner: m.optional(
      m.about(
        runner,
        'Runner: a label, a list of labels or an object with group and labels; or one of those for each platform.',
      ),
    ),
  }),
  v.description('One variant, with what it has of its own.'),
);

/** Names of variants, and where editors find this schema. */
const NAMES = '^(?:\\$schema|[a-z0-9][a-z0-9._-]{0,62})$';

export const architectureSchema = v.pipe(
  v.union([
    m.about(platforms, 'Platforms of the default variant.'),
    v.pipe(
      v.objectWithRest(
        { $schema: m.optional(m.text) },
        v.union([m.about(platforms, 'Its platforms.'), variantSchema]),
      ),
      v.description('Variants by their names.'),
      v.metadata({ propertyNames: { pattern: NAMES } }),
    ),
  ]),
  v.title('Architecture file'),
  v.description(
    'What is built, under which names, for which platforms: `.aws-architecture` or `multiarch.yaml`.',
  ),
);
