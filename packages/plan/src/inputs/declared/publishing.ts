import type { Declaration } from './input.js';

/** Where to publish what, and under which names. */
export const publishing = {
  images: {
    kind: 'names',
    of: ['plan', 'build', 'manifest'],
    shapes: false,
    also: ['actions/login', 'multiarch login', 'multiarch doctor'],
    says: 'Where to publish: `host/path`, separated by commas, blanks or lines',
    saysAt: {
      'actions/login':
        'Images whose registries to log in to: `host/path`, separated by commas, blanks or lines; may be left out where `registry-auths` or `registry-identities` name the registries',
      'multiarch login':
        'Images whose registries to log in to: `host/path`, separated by commas, blanks or lines',
      'multiarch doctor': 'Images whose registries to try: `host/path`, separated by commas, blanks or lines',
    },
  },
  image: { kind: 'names', of: ['plan'], shapes: false, says: 'The same as `images`' },
  tags: {
    kind: 'list',
    of: ['plan', 'build', 'manifest'],
    // The first one is the version in the standard labels.
    shapes: 'labels',
    says: 'Final tags, separated by commas or lines; the first names the build. Tags that may move (`latest`, `1.2`) are written last',
    saysFor: {
      plan: 'Names in place of the Git tag or branch, separated by commas or lines, the first names the build: `{{version}}`, `{{sha8}} if=push`, …; see docs/tags.md',
      build: 'Tags, separated by commas or lines, e.g. `1.2.3-amd64`; none: pushed by digest alone',
    },
  },
  tag: {
    kind: 'text',
    of: ['plan', 'promotion'],
    // The version in the standard labels.
    shapes: 'labels',
    says: 'The tag that names this build, taken as it is; by default the Git tag, or the branch with `/` as `-`',
    saysFor: {
      promotion: 'Tag to promote, without the variant; by default the first digits of the commit',
    },
  },
  'additional-tags': {
    kind: 'list',
    of: ['plan'],
    shapes: false,
    says: 'Further tags, separated by commas or lines; a preview has none',
  },
  latest: {
    kind: 'text',
    of: ['plan', 'promotion'],
    shapes: false,
    choices: ['auto', 'true', 'false'],
    default: 'auto',
    says: 'Whether to write `latest` as well: `true`, `false`, or `auto` (for releases that are no prerelease)',
  },
  'semver-tags': {
    kind: 'boolean',
    of: ['plan'],
    shapes: false,
    default: 'false',
    says: 'Also tag release `1.2.3` as `1.2` and `1`',
  },
  'architecture-file': {
    kind: 'text',
    form: 'file',
    of: ['plan', 'promotion'],
    shapes: false,
    says: 'File that says which variant is built for which platforms; by default `multiarch.yaml` or `.aws-architecture`, in the context or at the root; `none`: no file',
  },
  'bake-file': {
    kind: 'list',
    form: 'file',
    of: ['plan'],
    shapes: false,
    says: 'Docker Bake file whose targets are the variants, in place of an architecture file; several, separated by commas or lines, as Bake takes them; see docs/bake.md',
  },
  'bake-targets': {
    kind: 'list',
    of: ['plan'],
    shapes: false,
    default: 'default',
    says: 'Targets and groups of the Bake file to build, separated by commas or lines',
  },
  variants: {
    kind: 'list',
    of: ['plan', 'promotion'],
    shapes: false,
    says: 'Only these variants of the architecture file, separated by commas or lines',
  },
  platforms: {
    kind: 'list',
    of: ['plan', 'manifest', 'promotion'],
    shapes: 'platform',
    says: 'Platforms in place of those in the architecture file, separated by commas or lines',
    saysFor: {
      manifest:
        'Platforms whose images are stitched; their arch tags are `<first tag>-<arch>`. Not needed with `sources`',
    },
  },
  sources: {
    kind: 'list',
    of: ['manifest'],
    says: 'Lines `platform=tag` or `platform=digest`, where the images are not under the default arch tags',
  },
  'arch-tags': {
    kind: 'text',
    of: ['plan', 'promotion'],
    shapes: false,
    choices: ['keep', 'all', 'none'],
    default: 'keep',
    says: 'Whether each architecture keeps a tag of its own, `<tag>-<arch>`: of the first tag (`keep`), of every tag (`all`), or `none`',
    saysFor: {
      promotion:
        'Whether each architecture keeps tags of its own, `<tag>-<arch>`: `keep` (`all` is the same) or `none`',
    },
  },
  'on-existing': {
    kind: 'text',
    of: ['plan', 'build'],
    shapes: false,
    choices: ['reuse', 'overwrite', 'fail'],
    says: "When a tag exists already: `reuse` (what is noted as built by this repository from this commit and these inputs, in GitHub's cache or on one's own machine), `overwrite` or `fail`; by default `reuse` for tags that are fixed, `overwrite` for those that move",
    saysFor: {
      build:
        "When a tag exists already: `reuse` (what is noted as built by this repository from this commit and these inputs, in GitHub's cache or on one's own machine), `overwrite` or `fail`; `overwrite` by default",
    },
  },
  'allow-backwards': {
    kind: 'boolean',
    of: ['plan', 'promotion', 'copy'],
    shapes: false,
    default: 'false',
    says: 'Move tags that may move (`latest`, `1.2`, branches) to something older, too',
  },
  'same-content': {
    kind: 'boolean',
    of: ['plan'],
    shapes: false,
    default: 'false',
    says: 'Publish an image also where two architectures hold the same files, byte for byte; right for one without programs',
  },
  'optional-images': {
    kind: 'names',
    of: ['plan', 'manifest'],
    shapes: false,
    also: ['actions/login', 'multiarch login', 'multiarch doctor'],
    says: 'Where to publish as well, by a copy once `images` have it: a registry of these that fails is behind, with a warning, and the next run sends what is missing there',
    saysAt: {
      'actions/login':
        'As `images`, for those without which a run goes on: what is missing or refused there is a warning',
      'multiarch login':
        'As `--images`, for those that may be done without: what is missing or refused there is a warning',
      'multiarch doctor':
        'As `--images`, for those that may be done without: what is missing or refused there is a warning',
    },
  },
  releases: {
    kind: 'list',
    of: ['plan'],
    shapes: false,
    default: '*',
    says: 'Git tags that are releases, patterns with `*`, or `none`; those of one component (`app@*`) have `latest` where they are named here',
  },
  branches: {
    kind: 'list',
    of: ['plan'],
    // A checkout is nothing that was pushed.
    not: ['multiarch plan', 'multiarch build'],
    shapes: false,
    default: '*',
    says: 'Branches that are published when they are pushed, patterns with `*`, or `none`',
  },
  'preview-branches': {
    kind: 'list',
    of: ['plan'],
    // A checkout is no pull request.
    not: ['multiarch plan', 'multiarch build'],
    shapes: false,
    default: 'tickets/*, t/*',
    says: 'Branches whose pull requests are published as previews, patterns with `*`, or `none`',
  },
  'preview-labels': {
    kind: 'list',
    of: ['plan'],
    not: ['multiarch plan', 'multiarch build'],
    shapes: false,
    says: 'Labels that make a pull request a preview, patterns with `*`',
  },
  bots: {
    kind: 'list',
    of: ['plan'],
    not: ['multiarch plan', 'multiarch build'],
    shapes: false,
    says: 'Bots whose pull requests may be published, as their runs have credentials, e.g. `renovate[bot]`',
  },
} as const satisfies Declaration;
