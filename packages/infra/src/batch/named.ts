/** Something that is made under this name, where what is there already may be given as well. */
export interface Named {
  readonly name: string;
}

export function isNamed(value: object): value is Named {
  return 'name' in value;
}
