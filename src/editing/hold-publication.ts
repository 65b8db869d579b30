import type { Publication } from '@/payload-types';
import { beginByWriting } from './begin-by-writing';
import type { EditingContext } from './editing-context';
import { touchRecords } from './save-record';

/**
 * Makes a transaction that is about to publish a text begin by writing to its publication and record, so that whoever
 * brings the article's date into it (`settleArticle`) waits, and never undoes the publish. Throws 409 when somebody
 * else is publishing or withdrawing this very text.
 */
export async function holdPublication({
  payload,
  req,
  text,
}: EditingContext & { text: string }): Promise<void> {
  await beginByWriting({
    payload,
    req,
    attempts: 4,
    waitMs: 1,
    write: async (transaction) => {
      const where = { text: { equals: text } };
      const data = { heldBy: transaction };
      await payload.db.updateOne({ collection: 'publications', where, data, returning: false, req });
      const held = await payload.db.findOne<Publication>({ collection: 'publications', where, req });
      if (held) await touchRecords({ payload, req, articlePid: held.articlePid, lang: held.lang });
    },
  });
}
