import { handleEndpoints, type Payload } from 'payload';
import { toRecord, type JsonRecord } from '@/domain/json-reading';
import type { User } from '@/payload-types';

/** Asks the real handlers over REST, as somebody who is logged in, or as nobody. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; json: JsonRecord; says: string }>;

/** Logs in a user made by `makeUser`; without one, requests come from a stranger. */
export async function asking(payload: Payload, user: User | null): Promise<Ask> {
  const password = 'correct horse battery staple';
  const login = user && (await payload.login({ collection: 'users', data: { email: user.email, password } }));
  const headers = {
    'Content-Type': 'application/json',
    ...(login && { Authorization: `JWT ${login.token ?? ''}` }),
  };
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const request = new Request(`http://localhost:3000/api${path}`, { method, headers, ...sent });
    const response = await handleEndpoints({ config: payload.config, request });
    const words = await response.text();
    const json = toRecord(words === '' ? null : (JSON.parse(words) as unknown));
    return { status: response.status, json, says: JSON.stringify(json.errors ?? '') };
  };
}
