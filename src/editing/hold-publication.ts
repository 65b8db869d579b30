import type { Publication } from '@/payload-types';
import { beginByWriting } from './begin-by-writing';
import type { EditingContext } from './editing-context';
import { touchText } from './hold-text';
import { touchRecords } from './save-record';

/**
 * Makes a transaction that is about to publish a text begin by writing to the text, its publication and its record:
 * whoever saves a draft of it or brings the article's date into it (`settleArticle`) waits, and never undoes the
 * publish. Throws 409 when others who save, publish or withdraw this very text do not finish within two seconds.
 */
export async function holdPublication({
  payload,
  req,
  text,
}: EditingContext & { text: string }): Promise<void> {
  await beginByWriting({
    payload,
    req,
    attempts: 20,
    waitMs: 10,
    write: async (transaction) => {
      await touchText({ payload, req, text });
      const where = { text: { equals: text } };
      const data = { heldBy: transaction };
      await payload.db.updateOne({ collection: 'publications', where, data, returning: false, req });
      const held = await payload.db.findOne<Publication>({ collection: 'publications', where, req });
      if (held) await touchRecords({ payload, req, articlePid: held.articlePid, lang: held.lang });
    },
  });
}
