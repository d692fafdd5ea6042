/** One step of a pattern: text as it is, any run of characters within a name, any at all, or any number of folders. */
type Step = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'name' | 'any' | 'folders' };

/** What a line of `paths` says. */
export interface PathPattern {
  /** As it is written, without a mark of exclusion. */
  readonly text: string;
  /** Whether it takes files away from what the patterns before it have taken: it began with `!`. */
  readonly excludes: boolean;
}

/** Why a text is no pattern of files; `undefined` where it is one. */
export function whyNoPattern(text: string): string | undefined {
  const { text: path } = readPathPattern(text);
  if (path === '') return 'is empty';
  if (path.startsWith('/')) return 'begins with a slash';
  if (path.includes('\\')) return 'has a backslash';
  return path.split('/').includes('..') ? 'leads out of the repository' : undefined;
}

export function readPathPattern(text: string): PathPattern {
  const excludes = text.startsWith('!');
  const path = (excludes ? text.slice(1) : text).replace(/^(?:\.\/)+(?=.)/, '').replace(/\/+$/, '');
  return { text: path === '.' ? '**' : path, excludes };
}

/**
 * Whether a pattern means a file: `*` is any run of characters but `/`, `**` any, everything else itself. One that means a
 * folder means all that is below it.
 *
 * @returns a function of the file's path, from the repository's root
 */
export function pathMatcher({ text }: Pick<PathPattern, 'text'>): (path: string) => boolean {
  const star = text.indexOf('*');
  if (star < 0) return (path) => path === text || path.startsWith(`${text}/`);
  const [before, steps] = [text.slice(0, star), stepsOf(text.slice(star))];
  // Most files are told by what the pattern ends with.
  const last = steps.at(-1)?.kind === 'text' ? text.slice(text.lastIndexOf('*') + 1) : '';
  const mayEnd = (path: string) => path.endsWith(last) || path.includes(`${last}/`);
  return (path) => path.startsWith(before) && mayEnd(path) && matches(path.slice(before.length), steps);
}

function stepsOf(text: string): readonly Step[] {
  return (text.match(/\*\*\/|\*{2,}|\*|[^*]+/g) ?? []).map((part): Step => {
    if (part === '**/') return { kind: 'folders' };
    if (part.startsWith('**')) return { kind: 'any' };
    return part === '*' ? { kind: 'name' } : { kind: 'text', text: part };
  });
}

/** Goes through the steps with all places in the text at which each may begin, so that no pattern takes long. */
function matches(path: string, steps: readonly Step[]): boolean {
  let places: readonly number[] = [0];
  for (const step of steps) places = ends(path, places, step);
  return places.some((place) => place === path.length || path[place] === '/');
}

/** Where a step may end that begins at one of these places; both in their order. */
function ends(path: string, places: readonly number[], step: Step): readonly number[] {
  const [first] = places;
  if (first === undefined) return [];
  if (step.kind === 'text')
    return places.flatMap((place) => (path.startsWith(step.text, place) ? [place + step.text.length] : []));
  const from = new Set(places);
  const found: number[] = [];
  let isOpen = false;
  for (let at = first; at <= path.length; at += 1) {
    if (from.has(at)) isOpen = true;
    const isEnd = step.kind === 'name' ? isOpen : step.kind === 'any' || from.has(at) || path[at - 1] === '/';
    if (isEnd) found.push(at);
    if (path[at] === '/') isOpen = false;
  }
  return found;
}
