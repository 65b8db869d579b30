import { createLocalReq } from 'payload';
import type { User } from '@/payload-types';
import { afterCommit } from '../after-commit';
import type { EditingContext } from '../editing-context';
import { listWithheld } from '../list-withheld';
import { labelOf, type News } from './news';
import { sendMails } from './send-mails';

type Sending = EditingContext & {
  news: readonly News[];
  /** Two sendings of one transaction with one name are one. */
  name: string;
};

/**
 * Tells people what happened, in the admin and by e-mail, once it has happened: after the commit. Of several news of
 * one event a person is told the first. The e-mails are on their way when this has ended, not more.
 */
export async function sendNotices({ payload, req, news, name }: Sending): Promise<void> {
  const actor = req.user;
  await afterCommit({ payload, req, name: `notices ${name}` }, async () => {
    // The request's own transaction is over.
    const own = await createLocalReq({}, payload);
    const told = new Set(actor ? [actor.id] : []);
    for (const one of news) {
      const people = await listReceivers({ payload, req: own, news: one, told });
      for (const { id } of people) {
        told.add(id);
        await storeNotice({ payload, req: own, news: one, to: id, by: actor?.name ?? null });
      }
      void sendMails({ payload, people, news: one, by: actor?.name ?? null });
    }
  });
}

/** Who there is of those concerned. Of what is withheld for legal reasons, administrators alone are told. */
async function listReceivers({
  payload,
  req,
  news,
  told,
}: EditingContext & { news: News; told: ReadonlySet<string> }): Promise<User[]> {
  const ids = news.to.filter((id): id is string => id !== null && !told.has(id));
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  });
  const withheld = await listWithheld({ payload, req });
  return withheld.texts.includes(news.text.id) ? docs.filter(({ roles }) => roles.includes('admin')) : docs;
}

async function storeNotice({
  payload,
  req,
  news: { kind, text, para, words },
  to,
  by,
}: EditingContext & { news: News; to: string; by: string | null }): Promise<void> {
  const label = labelOf(text);
  const data = { to, kind, text: text.id, para, label, by: by ?? 'the command line', words };
  await payload.create({ collection: 'notices', depth: 0, req, data });
}
