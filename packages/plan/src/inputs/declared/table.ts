import { batch } from './batch.js';
import { building } from './building.js';
import { buildkit } from './buildkit.js';
import { copying } from './copying.js';
import { DOORS_OF, type Door, type Input, type Request } from './input.js';
import { promotion } from './promotion.js';
import { publishing } from './publishing.js';
import { running } from './running.js';

/** Every input there is, once. Adding one is an entry in one of these, `make generate`, and what it does. */
const table = {
  ...publishing,
  ...building,
  ...batch,
  ...buildkit,
  ...promotion,
  ...copying,
  ...running,
} as const;

type Table = typeof table;

export type InputName = keyof Table;

type NameOf<Wanted> = { [Name in InputName]: Table[Name] extends Wanted ? Name : never }[InputName];

export type BooleanName = NameOf<{ readonly kind: 'boolean' }>;
export type NumberName = NameOf<{ readonly kind: 'number' }>;
export type ListName = NameOf<{ readonly kind: 'names' | 'list' | 'lines' }>;
export type ChoiceName = NameOf<{ readonly choices: readonly string[] }>;

/** What a choice may be read as. */
export type ChoiceOf<Name extends ChoiceName> = Table[Name]['choices'][number];

/** The inputs of these requests. */
export type NameIn<R extends Request> = {
  [Name in InputName]: Extract<Table[Name]['of'][number], R> extends never ? never : Name;
}[InputName];

/** Members of a leg that another value of some input changes, and with them the image. */
export type ShapedMember = {
  [Name in InputName]: Table[Name] extends { readonly shapes: infer By }
    ? By extends true
      ? Camel<Name>
      : By extends string
        ? By
        : never
    : never;
}[InputName];

export type WithDefault = NameOf<{ readonly default: string }>;
export type NameInLeg = NameOf<{ readonly leg: true }>;

/** `build-args` is the member `buildArgs`. */
export type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What is declared of an input. */
export const inputs: Readonly<Record<InputName, Input>> = table;

/** What holds where an input is not given; empty where that is not one value. */
export function defaultOf(name: InputName): string {
  return inputs[name].default ?? '';
}

/** All names, in the order in which they are shown. */
export const inputNames = Object.keys(table) as readonly InputName[];

/** `build-args` is the member `buildArgs`. */
export function memberOf<Name extends InputName>(name: Name): Camel<Name> {
  return name.replace(/-(.)/g, (_, next: string) => next.toUpperCase()) as Camel<Name>;
}

/** The inputs of any of these requests. */
export function namesIn<const R extends Request>(...requests: readonly R[]): readonly NameIn<R>[] {
  const isIn = (name: InputName): name is NameIn<R> =>
    inputs[name].of.some((request) => requests.some((wanted) => wanted === request));
  return inputNames.filter(isIn);
}

/** The inputs that go into each leg as they are. */
export const namesInLeg = inputNames.filter((name): name is NameInLeg => inputs[name].leg === true);

/** The inputs that are offered at a door, in the order in which they are shown. */
export function inputsAt(door: Door): readonly InputName[] {
  return inputNames.filter((name) => {
    const { of, also = [], not = [] } = inputs[name];
    return (
      also.includes(door) || (of.some((request) => DOORS_OF[request].includes(door)) && !not.includes(door))
    );
  });
}

/** The members of a leg that make another image, with what they are where nothing is given, if that is one value. */
export const shapedMembers: ReadonlyMap<ShapedMember, string | undefined> = new Map(
  inputNames.flatMap((name) => {
    const { shapes = false, default: otherwise } = inputs[name];
    if (shapes === false) return [];
    return [[(shapes === true ? memberOf(name) : shapes) as ShapedMember, otherwise] as const];
  }),
);
