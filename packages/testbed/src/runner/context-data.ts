/**
 * A value as contexts and `fromJSON` hold it: the runner does not tell names of an object apart by case. Of names that
 * are alike the first stays, with the value of the last.
 *
 * https://github.com/actions/runner/blob/v2.336.0/src/Sdk/DTPipelines/Pipelines/ContextData/DictionaryContextData.cs
 */
export function contextData<T>(value: T): T {
  if (Array.isArray(value)) return value.map(contextData) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, [string, unknown]>();
  for (const [name, own] of Object.entries(value)) {
    const [first] = entries.get(name.toLowerCase()) ?? [name];
    entries.set(name.toLowerCase(), [first, contextData(own)]);
  }
  return Object.fromEntries(entries.values()) as T;
}
