import type { Payload } from 'payload';
import { generatePassword } from '../generated-password';

/** Adds an administrator and gives the password, which nothing keeps in clear. */
export async function addAdmin(
  payload: Payload,
  { email, name, password = generatePassword() }: { email: string; name: string; password?: string },
): Promise<{ email: string; password: string }> {
  await payload.create({ collection: 'users', data: { email, password, name, roles: ['admin'] } });
  return { email, password };
}
