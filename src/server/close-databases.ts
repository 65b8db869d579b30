import { closeDatabase } from '@/archive/database';

/** Ends the connections of the reading side and of Payload, where there are any. */
export async function closeDatabases(): Promise<void> {
  await Promise.allSettled([closeDatabase(), ...listPayloads().map(async (payload) => payload.destroy())]);
}

type Destroyable = { destroy: () => unknown };

// Payload keeps what it has started under this name, for all copies of itself; the server must not import it.
function listPayloads(): Destroyable[] {
  const started: unknown = Reflect.get(globalThis, '_payload');
  if (!(started instanceof Map)) return [];
  return [...started.values()]
    .map((entry: unknown) => getPayloadOf(entry))
    .filter((payload) => payload !== null);
}

function getPayloadOf(entry: unknown): Destroyable | null {
  const payload: unknown = isObject(entry) ? Reflect.get(entry, 'payload') : null;
  return isObject(payload) && isDestroyable(payload) ? payload : null;
}

function isDestroyable(value: object): value is Destroyable {
  return 'destroy' in value && typeof value.destroy === 'function';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
