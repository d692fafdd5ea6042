/** All ways into a JSON value. */
export function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** The same value with another one in that place; `undefined` takes out what is there. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry, at) => (String(at) === key ? replaced(entry, rest, by) : entry));
  const members = Object.entries({ ...(value as object), ...(rest.length === 0 ? { [key]: by } : {}) });
  return Object.fromEntries(
    members.map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]),
  );
}
