import { invalidInput, isJsonObject, parseJsonObject } from '@multiarch/oci';

/** A target as Bake prints it: its members by their names, with all that it inherits. */
export type PrintedTarget = Readonly<Record<string, unknown>>;

/** What `docker buildx bake --print` prints: groups by their names, and targets with their matrices expanded. */
export interface PrintedBake {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly targets: ReadonlyMap<string, PrintedTarget>;
}

/**
 * @param text what Buildx printed
 * @param file the Bake file, for messages
 * @throws MultiarchError `INVALID_INPUT`, also for what is not Buildx's
 */
export function parsePrinted(text: string, file: string): PrintedBake {
  const { group = {}, target = {} } = parseJsonObject(new TextEncoder().encode(text), file);
  const refuse = (what: string) => invalidInput(file, what, 'what docker buildx bake --print prints');
  if (!isJsonObject(group) || !isJsonObject(target)) throw refuse("'group' or 'target' is not an object");
  const groups = Object.entries(group).map(([name, value]) => {
    const members = isJsonObject(value) ? value.targets : undefined;
    if (!isTexts(members)) throw refuse(`group '${name}' has no list of targets`);
    return [name, members] as const;
  });
  const targets = Object.entries(target).map(([name, value]) => {
    if (!isJsonObject(value)) throw refuse(`target '${name}' is not an object`);
    return [name, value] as const;
  });
  return { groups: new Map(groups), targets: new Map(targets) };
}

/**
 * The targets that are meant by names of targets and groups, each once. Buildx adds what was asked for to the group
 * `default`, so that groups may lead to themselves.
 */
export function expandNames(
  { groups, targets }: PrintedBake,
  names: readonly string[],
): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  const seen = new Set<string>();
  const pending = [...names];
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    // A target goes before a group of its name.
    if (targets.has(name)) found.add(name);
    else pending.unshift(...(groups.get(name) ?? []));
  }
  return found.size === 0 ? undefined : found;
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/**
 * The attributes of an entry of `output`, `attest`, `secret` or `ssh`. Buildx prints objects; older ones printed what
 * `--output` and the like take: `type=image,push=true`, and an id alone for `ssh`.
 */
export function attributesOf(entry: unknown): Readonly<Record<string, string>> | undefined {
  if (isJsonObject(entry)) {
    const pairs = Object.entries(entry);
    return pairs.every(([, value]) => typeof value !== 'object')
      ? Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]))
      : undefined;
  }
  if (typeof entry !== 'string') return undefined;
  return Object.fromEntries(
    entry.split(',').map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? ['', part] : [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1)];
    }),
  );
}
