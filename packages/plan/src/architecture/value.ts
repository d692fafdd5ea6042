import type { Location } from '@multiarch/oci';

/** A value of an architecture file with its place, whether the file is JSON or YAML. */
export type Value = Text | Plain | List | Mapping;

interface Placed {
  readonly location: Location;
}

export interface Text extends Placed {
  readonly kind: 'text';
  readonly text: string;
  /** Column of the first character, where the file has the text as it is; otherwise that of the value. */
  readonly column: number;
}

/** What JSON has besides: YAML is read with all of its plain values as texts, so that `3.10` stays what it is. */
interface Plain extends Placed {
  readonly kind: 'number' | 'boolean' | 'null';
  /** As it is written. */
  readonly text: string;
}

interface List extends Placed {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface Mapping extends Placed {
  readonly kind: 'object';
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  /** Of the name. */
  readonly location: Location;
  readonly value: Value;
}

/** The same without places. */
export function plainOf(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'list':
      return value.items.map(plainOf);
    case 'object':
      return Object.fromEntries(value.members.map((member) => [member.name, plainOf(member.value)]));
    default:
      return JSON.parse(value.text);
  }
}

/** The member of a mapping, if it has one of this name. */
export function memberIn(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.members.find((member) => member.name === name)?.value : undefined;
}
