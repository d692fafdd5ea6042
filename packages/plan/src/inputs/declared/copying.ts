import type { Declaration } from './input.js';

/** What gets further names. */
export const copying = {
  from: {
    kind: 'text',
    form: 'reference',
    of: ['copy'],
    required: ['multiarch copy'],
    says: 'What to copy: `host/path:tag`, or `host/path@sha256:…`',
  },
  to: {
    kind: 'names',
    of: ['copy'],
    required: ['multiarch copy'],
    says: 'Names that it gets, separated by commas, blanks or lines: `:tag` in the same repository, `host/path:tag`, or `host/path` for the same tag there',
  },
  overwrite: {
    kind: 'boolean',
    of: ['copy'],
    default: 'false',
    says: 'Write fixed tags that hold something else, too: versions, commits',
  },
} as const satisfies Declaration;
