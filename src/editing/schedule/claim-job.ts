import type { Payload } from 'payload';
import { isRecord, toRecord } from '@/domain/json-reading';

/** A publication, or its end, whose time has come. */
export type DueJob = {
  id: string;
  text: string;
  type: 'publish' | 'unpublish';
  /** Who asked for it. */
  user: string;
  /** How often it was begun, this time included. */
  claims: number;
};

/** A worker that has not finished by then is taken for dead. */
export const LEASE_MS = 30_000;

/**
 * Takes one job that is due, so that no other worker runs it: finding and marking are one step, which Payload's own
 * runner does in two. A job of a worker that died is due again after `LEASE_MS`. All by the clock of the database.
 * null when nothing is due.
 */
export async function claimJob(payload: Payload): Promise<DueJob | null> {
  const job = await payload.db.connection.collection('payload-jobs').findOneAndUpdate(
    {
      taskSlug: 'schedulePublish',
      hasError: { $ne: true },
      completedAt: null,
      waitUntil: { $ne: null },
      $expr: {
        $and: [
          { $lte: ['$waitUntil', '$$NOW'] },
          {
            $or: [
              { $ne: ['$processing', true] },
              { $lte: [{ $ifNull: ['$claimedAt', '$updatedAt'] }, { $subtract: ['$$NOW', LEASE_MS] }] },
            ],
          },
        ],
      },
    },
    [
      {
        $set: {
          processing: true,
          claimedAt: '$$NOW',
          claims: { $add: [{ $ifNull: ['$claims', 0] }, 1] },
        },
      },
    ],
    { sort: { waitUntil: 1 }, returnDocument: 'after' },
  );
  return job && toDueJob(job);
}

function toDueJob(job: Record<string, unknown>): DueJob {
  const input = toRecord(job.input);
  return {
    id: String(job._id),
    text: idOf(input.doc),
    type: input.type === 'unpublish' ? 'unpublish' : 'publish',
    user: idOf(input.user),
    claims: Number(job.claims),
  };
}

/** A relation as Payload stores it in JSON. */
function idOf(relation: unknown): string {
  const value = isRecord(relation) ? relation.value : null;
  return typeof value === 'string' ? value : '';
}
