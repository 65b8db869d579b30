import type { Payload } from 'payload';
import type { Workbench } from '@/domain/workbench';
import type { PayloadLockedDocument, User } from '@/payload-types';
import type { EditingContext } from '../editing-context';

const LOCKS = 'payload-locked-documents';
/** As long as Payload's own editor counts somebody as still there, unless the collection says otherwise. */
const DEFAULT_SECONDS = 300;

type Asked = EditingContext & { text: string };
type Holder = Workbench['holder'];

/**
 * Who else has the text open for writing; null when nobody has. The record of that is Payload's own, so that the
 * plain editor and the translate view know of each other. It is kept outside of transactions, as Payload does.
 */
export async function getHolder({ payload, req, text }: Asked): Promise<Holder> {
  return toOther(await getLock({ payload, text }), req.user?.id);
}

/** Says that the one who asks has it open, unless somebody else has; gives who that is. */
export async function holdOpen({ payload, req, text }: Asked): Promise<Holder> {
  const user = req.user?.id;
  if (!user) return null;
  const lock = await getLock({ payload, text });
  if (!lock) {
    await forgetExpired({ payload, text });
    await createLock({ payload, text, user });
  } else if (userOf(lock) === user) {
    // Payload itself says so by writing nothing but the time.
    await payload.db.updateOne({ collection: LOCKS, id: lock.id, data: {}, returning: false });
  }
  return toOther(lock, user);
}

/** Says that the one who asks has closed it. */
export async function letGo({ payload, req, text }: Asked): Promise<void> {
  const lock = await getLock({ payload, text });
  if (!lock || userOf(lock) !== req.user?.id) return;
  await payload.db.deleteMany({ collection: LOCKS, where: { id: { equals: lock.id } } });
}

/** With every save Payload forgets who has the text open: after one of the translate view they still have it. */
export async function keepHolder<Result>(
  { payload, text }: Asked,
  save: () => Promise<Result>,
): Promise<Result> {
  const lock = await getLock({ payload, text });
  const result = await save();
  const user = lock && userOf(lock);
  if (user && !(await getLock({ payload, text }))) {
    await createLock({ payload, text, user, since: lock.createdAt });
  }
  return result;
}

type Place = { payload: Payload; text: string };
type Hold = { user: string; since: string };

/** Who has it open and since when, whoever asks; null when nobody has. */
export async function readHold(place: Place): Promise<Hold | null> {
  const lock = await getLock(place);
  return lock && { user: userOf(lock), since: lock.createdAt };
}

/** Gives it back to who had it, unless somebody has it. */
export async function restoreHold({ hold, ...place }: Place & { hold: Hold }): Promise<void> {
  if (!(await getLock(place))) await createLock({ ...place, ...hold });
}

async function createLock({
  payload,
  text,
  user,
  since,
}: Place & { user: string; since?: string }): Promise<void> {
  const data = {
    document: { relationTo: 'texts', value: text },
    user: { relationTo: 'users', value: user },
    ...(since && { createdAt: since }),
  };
  await payload.db.create({ collection: LOCKS, data, returning: false });
}

const onText = (text: string) => ({
  'document.relationTo': { equals: 'texts' },
  'document.value': { equals: text },
});

async function getLock({ payload, text }: Place): Promise<PayloadLockedDocument | null> {
  const { docs } = await payload.find({
    collection: LOCKS,
    where: { ...onText(text), updatedAt: { greater_than: expiry(payload) } },
    sort: 'createdAt',
    depth: 1,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}

async function forgetExpired({ payload, text }: Place): Promise<void> {
  const where = { ...onText(text), updatedAt: { less_than: expiry(payload) } };
  await payload.db.deleteMany({ collection: LOCKS, where });
}

function expiry({ collections }: Payload): string {
  const { lockDocuments } = collections.texts.config;
  const seconds = typeof lockDocuments === 'object' ? lockDocuments.duration : DEFAULT_SECONDS;
  return new Date(Date.now() - seconds * 1000).toISOString();
}

function userOf({ user: { value } }: PayloadLockedDocument): string {
  return typeof value === 'object' ? value.id : value;
}

function toOther(lock: PayloadLockedDocument | null, own: string | undefined): Holder {
  if (!lock || userOf(lock) === own) return null;
  const { value } = lock.user;
  return { name: nameOf(value), since: lock.createdAt };
}

const nameOf = (user: string | User) => (typeof user === 'object' ? user.name : '');
