import { invalidInput } from '@multiarch/oci';
import { closestName } from '../inputs/closest-name.js';

/** One line of the input `tags`: `{{sha8}}`, `pr-{{pr}} if=preview`, `latest if=release|schedule`. */
export interface TagTemplate {
  /** As it is written, for messages. */
  readonly text: string;
  readonly parts: readonly TemplatePart[];
  /** It applies where any of these holds; none: wherever its variables have a value. */
  readonly when: readonly string[];
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: Variable; readonly argument: string };

/** What stands between `{{` and `}}`. */
const VARIABLES = [
  'version',
  'major',
  'minor',
  'patch',
  'tag',
  'branch',
  'pr',
  'sha',
  'date',
  'run',
] as const;

export type Variable = (typeof VARIABLES)[number];

/** Modes in which something is published, and what is neither a mode nor an event. */
const CIRCUMSTANCES = ['release', 'prerelease', 'branch', 'default-branch', 'preview'] as const;

/** Events that can publish. `release` is the mode: a pushed tag is one as well. */
const EVENTS = [
  'push',
  'create',
  'pull_request',
  'workflow_dispatch',
  'schedule',
  'repository_dispatch',
  'workflow_run',
  'local',
] as const;

/** What may stand behind `if=`. */
const CONDITIONS: readonly string[] = [...CIRCUMSTANCES, ...EVENTS];

const ACCEPTED = 'a name with {{variables}}, and behind a blank if=<condition>, several parted by |';

/**
 * Reads the lines of the input `tags`.
 *
 *     line      = name [ blank "if=" condition *( "|" condition ) ]
 *     name      = 1*( character of a tag / "{{" variable "}}" )
 *     variable  = "version" / "major" / "minor" / "patch" / "tag" / "branch" / "pr" / "run"
 *               / "sha" [ 7 to 40 ] / "date:" 1*( "YYYY" / "MM" / "DD" / "HH" / "mm" / "ss" / "." / "-" / "_" )
 *
 * @throws MultiarchError `INVALID_INPUT`, with the nearest name where one is mistyped
 */
export function parseTagTemplates(lines: readonly string[]): readonly TagTemplate[] {
  return lines.map(parseLine);
}

function parseLine(line: string): TagTemplate {
  // Blanks inside of braces are nobody's: `{{ sha8 }}` is what GitHub's own expressions look like.
  const text = line.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '{{$1}}');
  const [name = '', condition, ...others] = text.split(/\s+/);
  if (others.length > 0 || (condition !== undefined && !condition.startsWith('if=')))
    throw invalidInput('tags', `'${line}' has more than a name and a condition`, ACCEPTED);
  return {
    text: line,
    parts: readParts(name, line),
    when: condition === undefined ? [] : readCondition(condition.slice('if='.length)),
  };
}

function readParts(name: string, line: string): readonly TemplatePart[] {
  const parts = name
    .split(/(\{\{[^{}]*\}\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{{') ? readVariable(part.slice(2, -2)) : readText(part, line)));
  if (parts.length === 0) throw invalidInput('tags', `'${line}' names nothing`, ACCEPTED);
  return parts;
}

function readText(text: string, line: string): TemplatePart {
  if (/^[A-Za-z0-9._-]+$/.test(text)) return { kind: 'text', text };
  throw invalidInput('tags', `'${text}' in '${line}' is nothing that a tag holds`, ACCEPTED);
}

function readVariable(text: string): TemplatePart {
  const [word = '', argument] = splitOnce(text);
  const digits = /^sha(\d+)$/.exec(word)?.[1];
  if (digits !== undefined && argument === undefined) return commit(text, Number(digits));
  const name = VARIABLES.find((known) => known === word);
  if (name === undefined) throw refuseVariable(text, word);
  if (name === 'date') return { kind: 'variable', name, argument: readDate(text, argument) };
  if (argument !== undefined)
    throw invalidInput('tags', `{{${text}}} has something behind ':'`, `{{${name}}}`);
  return { kind: 'variable', name, argument: '' };
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf(':');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function commit(text: string, digits: number): TemplatePart {
  if (digits >= 7 && digits <= 40) return { kind: 'variable', name: 'sha', argument: String(digits) };
  throw invalidInput(
    'tags',
    `{{${text}}} is no commit that could be told from others`,
    '{{sha7}} to {{sha40}}',
  );
}

/** What a date is put together of. */
const DATE = /^(?:YYYY|MM|DD|HH|mm|ss|[._-])+$/;

function readDate(text: string, format = ''): string {
  if (DATE.test(format)) return format;
  throw invalidInput(
    'tags',
    `{{${text}}} does not say how the date is written`,
    'YYYY, MM, DD, HH, mm, ss and what parts them, e.g. {{date:YYYY-MM-DD}}',
  );
}

function refuseVariable(text: string, word: string): Error {
  const closest = closestName(word, VARIABLES);
  const problem = `there is no variable {{${text}}}`;
  return closest === undefined
    ? invalidInput('tags', problem, VARIABLES.map((name) => `{{${name}}}`).join(', '))
    : invalidInput('tags', `${problem}; did you mean {{${closest}}}?`);
}

function readCondition(text: string): readonly string[] {
  const words = text.split('|');
  for (const word of words) {
    if (CONDITIONS.includes(word)) continue;
    const closest = closestName(word, CONDITIONS);
    const problem = `'${word}' behind if= is neither a mode nor an event`;
    throw closest === undefined
      ? invalidInput('tags', problem, CONDITIONS.join(', '))
      : invalidInput('tags', `${problem}; did you mean '${closest}'?`);
  }
  return words;
}
