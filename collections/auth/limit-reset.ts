import type { PayloadRequest } from 'payload';
import { admitReset, maySendReset } from '@/limits/login-limits';
import { refuseTooMany } from './refuse-too-many';

/**
 * Counts a request for a new password. Once an account has had its e-mails of the hour the answer is what it always is:
 * it tells nobody whether there is such an account, and floods nobody's mailbox.
 */
export async function limitReset(
  req: PayloadRequest,
  send: () => Promise<Response> | Response,
): Promise<Response> {
  const refusal = await admitReset(req.headers);
  if (refusal) return refuseTooMany(req, refusal, 'limits.reset');
  const email: unknown = req.data?.email;
  if (typeof email !== 'string' || email.trim() === '' || (await maySendReset(email))) return send();
  return Response.json({ message: req.t('general:success') });
}
