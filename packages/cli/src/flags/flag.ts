import { type Door, describeInput, type Input, type InputName, inputs, inputsAt } from '@multiarch/plan';
import { EVENTS } from '../ci/by-hand.js';

/** What can be done. `completion` is about the program itself. */
export const VERBS = ['plan', 'login', 'doctor', 'build', 'manifest', 'promote', 'copy', 'inspect'] as const;
export type Verb = (typeof VERBS)[number];

/** A flag: an input of the same name, or something that only a terminal has. */
export interface Flag extends Pick<Input, 'kind' | 'choices' | 'aliases' | 'default' | 'form'> {
  readonly name: string;
  readonly says: string;
  /** Takes all words up to the next flag. */
  readonly variadic?: true;
}

const JSON_FLAG: Flag = { name: 'json', kind: 'boolean', says: 'Print a document in place of a table' };
/** What a CI or Git says, said by hand. */
const BY_HAND: readonly Flag[] = [
  {
    name: 'event',
    kind: 'text',
    choices: EVENTS,
    says: 'What started this, in place of what the CI says; `local`: the CI is not asked',
  },
  {
    name: 'ref',
    kind: 'text',
    form: 'ref',
    says: 'What is built, as `refs/heads/<branch>`, `refs/tags/<tag>` or `refs/pull/<number>/head`, in place of what the CI and Git say',
  },
  {
    name: 'commit',
    kind: 'text',
    form: 'commit',
    says: 'The commit that is checked out, where Git does not say: 40 hexadecimal digits',
  },
  {
    name: 'default-branch',
    kind: 'text',
    form: 'branch',
    says: "The repository's default branch, where neither the CI nor Git says",
  },
];

/** The names of the flags that say by hand what started this. */
export const BY_HAND_NAMES: readonly string[] = BY_HAND.map(({ name }) => name);

const PLAN_FILE = { name: 'plan', kind: 'text', form: 'file' } as const;

/** What only a terminal has: files in place of documents, and how results are printed. */
const OWN: Readonly<Record<Verb, readonly Flag[]>> = {
  plan: BY_HAND,
  login: [],
  doctor: [],
  build: [
    ...BY_HAND,
    { ...PLAN_FILE, says: 'Build this plan in place of making one from the other flags' },
    {
      name: 'leg',
      kind: 'list',
      form: 'number',
      variadic: true,
      says: 'Build only these legs, and publish nothing',
    },
    { name: 'report', kind: 'text', form: 'file', says: 'Write the reports of the legs here' },
    {
      name: 'output',
      kind: 'text',
      form: 'output',
      says: 'What becomes of an image that is not pushed: `load` puts it into the engine, as `--no-push` does by itself; `oci=<file>` writes an OCI layout, `tar=<file>` its files; `cacheonly` keeps it in the cache',
    },
  ],
  manifest: [
    { ...PLAN_FILE, says: 'Publish the legs of this plan, in place of what the other flags name' },
    {
      name: 'report',
      kind: 'list',
      form: 'file',
      variadic: true,
      says: 'With `--plan`: files with the reports of its legs; without, they are found by their arch tags',
    },
  ],
  promote: [],
  copy: [],
  inspect: [],
};

/** All flags of a verb, in the order in which they are shown. */
export function flagsOf(verb: Verb): readonly Flag[] {
  const door: Door = `multiarch ${verb}`;
  const declared = inputsAt(door).map((name) => flagOf(name, door));
  return [...declared, ...OWN[verb], JSON_FLAG];
}

function flagOf(name: InputName, door: Door): Flag {
  const { kind, choices, aliases, default: otherwise, form, isSwitch = false } = inputs[name];
  const says = describeInput(inputs[name], door, false);
  if (isSwitch) return { name, kind: 'boolean', says, default: 'true' };
  return {
    name,
    kind,
    says,
    ...(choices === undefined ? {} : { choices }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(otherwise === undefined ? {} : { default: otherwise }),
    ...(form === undefined ? {} : { form }),
  };
}

/** Whether a flag can be given several times, each adding to what was given before. */
export function isRepeatable({ kind }: Flag): boolean {
  return kind === 'names' || kind === 'list' || kind === 'lines';
}

/** Whether there is a `--no-…` of it: a switch, or a choice that can be `false`. */
export function isNegatable({ kind, choices = [], aliases = {} }: Flag): boolean {
  return kind === 'boolean' || choices.includes('false') || 'false' in aliases;
}
