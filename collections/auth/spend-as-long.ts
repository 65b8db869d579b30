import crypto from 'node:crypto';
import { promisify } from 'node:util';
import type { PayloadRequest } from 'payload';

// As Payload hashes a password (3.90: PBKDF2, SHA-256).
const ROUNDS = 600_000;
const LENGTH = 32;

/**
 * Logs in; when that fails for want of such an account, spends the time that a wrong password would have taken. Without
 * it, a stopwatch tells who has an account.
 */
export async function spendAsLong(
  req: PayloadRequest,
  email: string,
  logIn: () => Promise<Response> | Response,
): Promise<Response> {
  try {
    return await logIn();
  } catch (error) {
    const where = { email: { equals: email.toLowerCase().trim() } };
    const { totalDocs } = await req.payload.count({ collection: 'users', where });
    if (totalDocs === 0) await promisify(crypto.pbkdf2)('', 'none', ROUNDS, LENGTH, 'sha256');
    throw error;
  }
}
