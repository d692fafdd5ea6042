/** Where an input can be given: a reusable workflow, an action, a verb of the command line. */
export type Door =
  | 'build.yaml'
  | 'promote.yaml'
  | `actions/${'plan' | 'login' | 'build' | 'manifest' | 'promote'}`
  | `multiarch ${'plan' | 'build' | 'login' | 'doctor' | 'manifest' | 'promote' | 'copy' | 'inspect'}`;

/**
 * What an input is part of. `workflow`: what only the workflow file reads, checked with the plan; `signature`: the
 * part of a promotion that says who must have signed.
 */
export type Request = 'plan' | 'workflow' | 'build' | 'manifest' | 'promotion' | 'signature' | 'copy';

/** Where all inputs of a request are offered, but for those that say otherwise. */
export const DOORS_OF: Readonly<Record<Request, readonly Door[]>> = {
  plan: ['build.yaml', 'actions/plan', 'multiarch plan', 'multiarch build'],
  workflow: ['build.yaml', 'actions/plan'],
  build: ['actions/build'],
  manifest: ['actions/manifest', 'multiarch manifest'],
  promotion: ['promote.yaml', 'actions/promote', 'multiarch promote'],
  signature: [],
  copy: ['multiarch copy'],
};

/**
 * What an input's value looks like.
 *
 * - `text`: taken as it is
 * - `names`: names of images or hosts, separated by blanks, commas or lines
 * - `list`: items separated by commas or lines
 * - `lines`: a line each
 * - `boolean`: `true` or `false`; a switch on the command line
 * - `number`: a whole number
 * - `yaml`: a YAML list, in which the indentation counts
 */
type Kind = 'text' | 'names' | 'list' | 'lines' | 'boolean' | 'number' | 'yaml';

interface Described {
  readonly kind: Kind;
  /**
   * One sentence for people, in Markdown, without a full stop. It names neither a literal default nor choices that
   * need no explanation: those are added from below.
   */
  readonly says: string;
  /** Requests and places for which the input truly means something else. */
  readonly saysFor?: Readonly<Partial<Record<Request, string>>>;
  readonly saysAt?: Readonly<Partial<Record<Door, string>>>;
  /** Places beside those of its requests. */
  readonly also?: readonly Door[];
  /** Places of its requests where it would have no effect. */
  readonly not?: readonly Door[];
  /** What holds where it is not given; absent where that is not one value. */
  readonly default?: string;
  readonly choices?: readonly string[];
  /** Other words for some of the choices. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** The bounds of a number. */
  readonly from?: number;
  readonly to?: number;
  readonly required?: readonly Door[];
  /** A switch on the command line, though elsewhere it has a third choice, which holds where it is left out. */
  readonly isSwitch?: true;
  /** It holds secrets; in a workflow it is the secret of this name. */
  readonly secret?: string;
  /** What stands for its value in help: `file`. */
  readonly form?: string;
  /** Goes into each leg as it is. */
  readonly leg?: true;
}

/** An input of a build says whether another value of it makes another image; forgetting to is no choice. */
export type Input = Described &
  (
    | { readonly of: readonly Exclude<Request, 'plan' | 'build'>[]; readonly shapes?: never }
    | {
        readonly of: readonly Request[];
        /** `true`: by the leg's member of its name; a text: by the leg's member of that name. */
        readonly shapes: boolean | 'platform' | 'labels';
      }
  );

export type Declaration = Readonly<Record<string, Input>>;
