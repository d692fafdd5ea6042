import { invalidInput, isJsonObject, MultiarchError } from '@multiarch/oci';
import type { OwnSettings } from '../architecture/variant.js';
import {
  ARGUMENT,
  CONTEXT_NAME,
  KEY,
  parsePath,
  parseWorkflowInputs,
  type WorkflowInputs,
} from '../inputs/workflow.js';
import { annotationsOf, attestationsOf, checkOutputs, type Refuse, secretsOf, sshOf } from './entries.js';
import { isTexts, type PrintedTarget } from './printed.js';

/** What a target is built from: another one, under the name by which its Dockerfile calls it. */
interface Link {
  readonly target: string;
  readonly context: string;
}

/** A target in our words. */
export interface ReadTarget {
  readonly own: OwnSettings;
  readonly platforms: readonly string[];
  readonly link?: Link;
  /** What it says that we do not go by: tags, caches. */
  readonly unused: { readonly tags: readonly string[]; readonly caches: boolean };
  /** Ids of its secrets. */
  readonly secrets: readonly string[];
}

/** Members that are read here. */
const READ: readonly string[] = [
  'context',
  'dockerfile',
  'target',
  'args',
  'contexts',
  'labels',
  'annotations',
  'platforms',
  'output',
  'attest',
  'secret',
  'ssh',
  'tags',
  'cache-from',
  'cache-to',
  'no-cache',
  'no-cache-filter',
  'pull',
  'shm-size',
  'ulimits',
  'extra-hosts',
  'network',
  'description',
];

/** What we cannot keep, and what to write instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  'dockerfile-inline': "a file of the repository as 'dockerfile'",
  entitlements: "none: builds have no rights of their machine; 'extra-hosts' for a host that has no name",
  call: "a target that is built: leave this one out of 'bake-targets'",
};

/**
 * Reads one target. All that is there is either kept or refused by its name, but for tags and caches, which are ours.
 *
 * @param file the Bake file, for messages
 * @throws MultiarchError `INVALID_INPUT`
 */
export function readTarget(name: string, target: PrintedTarget, file: string): ReadTarget {
  const refuse: Refuse = (member, problem, instead) =>
    invalidInput(file, `'${member}' of target '${name}' ${problem}`, instead);
  for (const member of Object.keys(target)) {
    if (READ.includes(member) || (member === 'call' && target.call === 'build')) continue;
    throw refuse(member, 'cannot be kept', INSTEAD[member] ?? `a target without it; with ${READ.join(', ')}`);
  }
  const text = (member: string): string | undefined => {
    const value = target[member];
    if (value === undefined || typeof value === 'string') return value;
    throw refuse(member, 'is not text', 'text');
  };
  const list = (member: string): readonly unknown[] => {
    const value = target[member] ?? [];
    if (Array.isArray(value)) return value;
    throw refuse(member, 'is not a list', 'a list');
  };
  const texts = (member: string): readonly string[] => {
    const value = list(member);
    if (isTexts(value)) return value;
    throw refuse(member, 'is not a list of texts', 'texts');
  };
  const pairs = (member: string, key: RegExp): Readonly<Record<string, string>> => {
    const value = target[member] ?? {};
    if (!isJsonObject(value)) throw refuse(member, 'is not an object', 'names and values');
    return Object.fromEntries(
      Object.entries(value).flatMap(([left, right]) => {
        if (!key.test(left)) throw refuse(member, `has '${left}', which is no name here`, 'a name');
        if (right !== null && typeof right !== 'string')
          throw refuse(member, `has '${left}', which is no text`, 'texts');
        return right === null ? [] : [[left, right]];
      }),
    );
  };
  return within(name, () => {
    const context = parsePath(withoutScheme(text('context') ?? '.'), file);
    const { link, contexts } = readContexts(pairs('contexts', CONTEXT_NAME), refuse);
    checkOutputs(list('output'), refuse);
    const wanted = text('target');
    return {
      own: {
        context,
        dockerfile: dockerfileOf(context, text('dockerfile') ?? 'Dockerfile', file),
        ...(wanted === undefined ? {} : { target: wanted }),
        buildArgs: pairs('args', ARGUMENT),
        labels: pairs('labels', KEY),
        buildContexts: contexts,
        options: {
          ...optionsOf({
            'no-cache': target['no-cache'] === true,
            'no-cache-filters': texts('no-cache-filter').join('\n'),
            pull: target.pull === true,
            'shm-size': text('shm-size'),
            ulimit: texts('ulimits').join('\n'),
            'add-hosts': Object.entries(pairs('extra-hosts', /^/))
              .map(([host, address]) => `${host}=${address}`)
              .join('\n'),
            network: text('network'),
            ssh: sshOf(list('ssh'), refuse).join('\n'),
            ...attestationsOf(list('attest'), refuse),
          }),
          annotations: annotationsOf(texts('annotations'), refuse),
        },
      },
      platforms: texts('platforms'),
      ...(link === undefined ? {} : { link }),
      unused: { tags: texts('tags'), caches: [...list('cache-from'), ...list('cache-to')].length > 0 },
      secrets: secretsOf(list('secret'), refuse),
    };
  });
}

/** Text of an input's own grammar is read by what reads the input. */
function optionsOf(raw: Readonly<Record<string, string | boolean | undefined>>): Partial<WorkflowInputs> {
  const given = Object.entries(raw).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  );
  // The image is nobody's: of what is read, what was given is taken.
  const read = parseWorkflowInputs({ images: 'localhost/none', ...Object.fromEntries(given) });
  const members = new Set(
    given.map(([name]) => name.replace(/-(.)/g, (_, next: string) => next.toUpperCase())),
  );
  return Object.fromEntries(Object.entries(read).filter(([member]) => members.has(member)));
}

/** What an input's reader refuses, with the target that says it. */
function within<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MultiarchError) || error.message.includes(`target '${name}'`)) throw error;
    const { code, advice, location } = error;
    throw new MultiarchError(code, `target '${name}': ${error.message}`, {
      advice,
      ...(location && { location }),
    });
  }
}

function readContexts(written: Readonly<Record<string, string>>, refuse: Refuse) {
  const links: Link[] = [];
  const contexts: Record<string, string> = {};
  for (const [context, source] of Object.entries(written)) {
    if (source.startsWith('target:')) links.push({ context, target: source.slice('target:'.length) });
    else if (/^docker-image:\/\//.test(source)) contexts[context] = source;
    else contexts[context] = parsePath(withoutScheme(source), 'contexts');
  }
  const [link, second] = links;
  if (link !== undefined && second !== undefined)
    throw refuse(
      'contexts',
      `is built from two targets, '${link.target}' and '${second.target}'`,
      'one target, which holds what the other one has, or stages of one Dockerfile',
    );
  return { link, contexts };
}

/** `cwd://` is where Bake is started: the root, for us. */
function withoutScheme(path: string): string {
  return path.replace(/^cwd:\/\//, '') || '.';
}

/** Bake has it relative to the context, or to where it is started. */
function dockerfileOf(context: string, dockerfile: string, file: string): string {
  const isRooted = dockerfile.startsWith('cwd://');
  const parts = isRooted || context === '.' ? [] : context.split('/');
  for (const part of withoutScheme(dockerfile).split('/')) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parsePath(parts.join('/'), file);
}
