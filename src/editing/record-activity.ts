import type { Payload, PayloadRequest } from 'payload';

/** What the record of activity knows how to say. */
export const ACTIONS = [
  'publish',
  'unpublish',
  'withdraw',
  'reinstate',
  'credit-change',
  'role-change',
  'delete',
  'login',
] as const;
export type Action = (typeof ACTIONS)[number];

type Recorded = 'texts' | 'articles' | 'users' | 'people' | 'photos';

type Deed = {
  payload: Payload;
  req: PayloadRequest;
  action: Action;
  /** What the document was called on that day; it may be renamed or gone later. */
  label: string;
  on?: { relationTo: Recorded; value: string };
  from?: string;
  to?: string;
};

/** Adds one line to the record, in the transaction of the request. */
export async function recordActivity({ payload, req, action, label, on, from, to }: Deed): Promise<void> {
  await payload.create({
    collection: 'activity',
    req,
    depth: 0,
    data: {
      at: new Date().toISOString(),
      who: req.user?.name ?? 'the command line',
      user: req.user?.id,
      action,
      label,
      on,
      from,
      to,
    },
  });
}
