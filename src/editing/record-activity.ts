import type { Payload, PayloadRequest } from 'payload';
import { takePublishingDoubts } from './workflow/publishing-doubts';

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
  'submit',
  'request-changes',
  'approve',
  'reopen',
  'assign',
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

/** Adds one line to the record, in the transaction of the request. What was doubtful about a publication is part of it. */
export async function recordActivity({ payload, req, action, label, on, from, to }: Deed): Promise<void> {
  const doubts = action === 'publish' && on ? takePublishingDoubts({ req, id: on.value }) : [];
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
      to: doubts.length > 0 ? [to, ...doubts].join(', ') : to,
    },
  });
}
