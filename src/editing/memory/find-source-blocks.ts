import type { Block } from '@/domain/body';
import type { Edition } from '@/domain/edition';
import type { EditingContext } from '../editing-context';
import { listWithdrawalsInForce } from '../list-withdrawals-in-force';
import { sessionOf } from '../session-of';
import type { StoredId } from './stored-unit';

export type SourceBlock = { block: Block; edition: StoredId };

type Asked = EditingContext & {
  /** A published text. */
  source: { text: StoredId; articlePid: string; lang: string };
  /** Of paragraphs, as `hashParagraph` gives them. */
  hashes: ReadonlySet<string>;
};

type StoredEdition = { _id: StoredId; paragraphs: Edition['paragraphs']; content: { body: Block[] } };

/** The paragraphs with these hashes, from the newest edition of a text that has them and is not withdrawn. */
export async function findSourceBlocks({
  payload,
  req,
  source: { text, articlePid, lang },
  hashes,
}: Asked): Promise<Map<string, SourceBlock>> {
  const withdrawn = (await listWithdrawalsInForce({ payload, req, articlePid }))
    .filter((one) => one.scope === 'edition' && one.lang === lang)
    .map(({ number }) => number);
  const editions = payload.db.connection
    .collection('editions')
    .find<StoredEdition>(
      { text, number: { $nin: withdrawn } },
      {
        projection: { paragraphs: 1, 'content.body': 1 },
        session: await sessionOf({ payload, req }),
        // The newest has nearly all of them, and an edition is large.
        batchSize: 1,
      },
    )
    .sort({ number: -1 });
  const found = new Map<string, SourceBlock>();
  for await (const { _id, paragraphs, content } of editions) {
    const blocks = new Map(content.body.map((block) => [block.para, block]));
    for (const { para, hash } of paragraphs) {
      const block = blocks.get(para);
      if (block && hashes.has(hash) && !found.has(hash)) found.set(hash, { block, edition: _id });
    }
    if (found.size === hashes.size) break;
  }
  return found;
}
