import type { PayloadRequest } from 'payload';
import type { EditingContext } from './editing-context';

type Session = EditingContext['payload']['db']['sessions'][string];

/** The session of the request's transaction, for what is written past Payload; undefined outside of one. */
export async function sessionOf({ payload, req }: EditingContext): Promise<Session | undefined> {
  const transaction = await req.transactionID;
  return isGiven(transaction) ? payload.db.sessions[transaction] : undefined;
}

function isGiven(id: Awaited<PayloadRequest['transactionID']> | null): id is string | number {
  return id !== undefined && id !== null;
}
