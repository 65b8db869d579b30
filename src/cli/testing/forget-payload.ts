import { BasePayload } from 'payload';
import { toRecord } from '@/domain/json-reading';

/** Ends the Payload of this process: it is kept for whoever asks next, and that is a test with another database. */
export async function forgetPayload(): Promise<void> {
  const kept: unknown = Reflect.get(globalThis, '_payload');
  if (!(kept instanceof Map)) throw new Error('Payload keeps its instances elsewhere than before.');
  for (const entry of kept.values()) {
    const { payload } = toRecord(entry);
    if (payload instanceof BasePayload) await payload.destroy();
  }
  kept.clear();
}
