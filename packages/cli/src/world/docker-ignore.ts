/**
 * Reads a `.dockerignore`, to say of each file of a build's context whether it is left out: the last pattern that matches
 * the path or a folder above it decides.
 *
 * @returns takes a path below the context, with `/`
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function ignoring(dockerignore: string): (path: string) => boolean {
  const patterns = readPatterns(dockerignore);
  return (path) => {
    const parts = path.split('/');
    const places = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
    let ignored = false;
    for (const { pattern, isException } of patterns)
      if (isException === ignored && places.some((place) => pattern.test(place))) ignored = !isException;
    return ignored;
  };
}

function readPatterns(text: string): { readonly pattern: RegExp; readonly isException: boolean }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '!')
    .flatMap((line) => {
      const isException = line.startsWith('!');
      const pattern = toExpression(clean(isException ? line.slice(1).trim() : line));
      return pattern === undefined ? [] : [{ pattern, isException }];
    });
}

/** Without what changes nothing: `/a`, `./a`, `a/`, `a//b`. */
function clean(pattern: string): string {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '**' : parts.join('/');
}

/** `undefined` for what is no pattern. */
function toExpression(pattern: string): RegExp | undefined {
  const source = pattern.replace(
    /\*\*\/|\*\*|\*|\?|\\.|\[\^?[^\]]+\]|[.+^${}()|[\]\\]/g,
    (part) => IN_EXPRESSIONS[part] ?? (part.startsWith('[') && part.length > 1 ? part : escaped(part)),
  );
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    return undefined;
  }
}

const IN_EXPRESSIONS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** What stands for itself; with a backslash in front already, or not. */
function escaped(part: string): string {
  const last = part.slice(-1);
  return /[\\^$.*+?()[\]{}|/]/.test(last) ? `\\${last}` : last;
}
