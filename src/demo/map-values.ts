/** A record with the same keys; one value after the other is awaited. */
export async function mapValues<Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  toResult: (value: Value, key: Key) => Promise<Result>,
): Promise<Record<Key, Result>> {
  const results: Partial<Record<Key, Result>> = {};
  for (const key of keysOf(record)) results[key] = await toResult(record[key], key);
  if (!isWhole(results, record)) throw new Error('A value is missing.');
  return results;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}

function isWhole<Key extends string, Result>(
  results: Partial<Record<Key, Result>>,
  record: Readonly<Record<Key, unknown>>,
): results is Record<Key, Result> {
  return keysOf(record).every((key) => key in results);
}
