import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import type { User } from '@/payload-types';
import { notifyOfFailedPublication } from '../notices/notify-of-publication';
import { sessionOf } from '../session-of';
import { toObjectId } from '../to-object-id';
import { claimJob, type DueJob } from './claim-job';
import { isRefusal } from './is-refusal';

/** What became of a job: done; refused for good, with the sentence; or put off because the database could not now. */
export type JobOutcome = { job: DueJob } & (
  { outcome: 'done' } | { outcome: 'refused'; sentence: string } | { outcome: 'put-off'; sentence: string }
);

const PUT_OFF_MS = 5_000;
/** An hour and more of trying: then somebody has to look. */
const MOST_CLAIMS = 1_000;

/**
 * Publishes, or takes from readers, one text whose time has come, as the person who asked for it. The job is removed in
 * the same transaction, so that whenever the worker dies it has been done once or is still to be done. null when
 * nothing is due.
 */
export async function runDueJob(payload: Payload): Promise<JobOutcome | null> {
  const job = await claimJob(payload);
  if (!job) return null;
  try {
    await runJob({ payload, job });
    return { job, outcome: 'done' };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    if (!isRefusal(error) && job.claims < MOST_CLAIMS) {
      await putOff({ payload, job });
      return { job, outcome: 'put-off', sentence };
    }
    await markRefused({ payload, job, sentence });
    const { text, user } = job;
    if (job.type === 'publish') await notifyOfFailedPublication({ payload, text, user, sentence });
    return { job, outcome: 'refused', sentence };
  }
}

type Running = { payload: Payload; job: DueJob };

async function runJob({ payload, job }: Running): Promise<void> {
  const user = await getUser({ payload, job });
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  await initTransaction(req);
  try {
    await payload.update({
      collection: 'texts',
      id: job.text,
      data: { _status: job.type === 'publish' ? 'published' : 'draft' },
      depth: 0,
      overrideAccess: false,
      user,
      req,
    });
    const session = await sessionOf({ payload, req });
    await jobsOf(payload).deleteOne({ _id: toObjectId(payload, job.id) }, { session });
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

async function getUser({ payload, job }: Running): Promise<User> {
  return payload.findByID({ collection: 'users', id: job.user, depth: 0 });
}

const jobsOf = (payload: Payload) => payload.db.connection.collection('payload-jobs');

async function putOff({ payload, job }: Running): Promise<void> {
  const again = { $set: { processing: false, waitUntil: new Date(Date.now() + PUT_OFF_MS) } };
  await jobsOf(payload).updateOne({ _id: toObjectId(payload, job.id) }, again);
}

async function markRefused({ payload, job, sentence }: Running & { sentence: string }): Promise<void> {
  const refused = { $set: { processing: false, hasError: true, error: { message: sentence } } };
  await jobsOf(payload).updateOne({ _id: toObjectId(payload, job.id) }, refused);
}
