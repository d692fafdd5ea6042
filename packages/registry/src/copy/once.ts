/** The same work once for each key, however many ask for it. */
export function once<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  run: () => Promise<Value>,
): Promise<Value> {
  const underway = known.get(key);
  if (underway !== undefined) return underway;
  const started = run();
  known.set(key, started);
  return started;
}
