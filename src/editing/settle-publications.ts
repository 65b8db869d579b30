import { chooseCurrent } from '@/domain/current-edition';
import { getArticleFacts } from './article-facts';
import type { EditingContext } from './editing-context';
import { getEdition } from './get-edition';
import { listWithdrawalsInForce } from './list-withdrawals-in-force';
import { rememberTranslations } from './memory/remember-text';
import { deletePublication } from './remove-publication';
import { savePublication } from './save-publication';

type Asked = EditingContext & {
  /** id and pid of the article */
  article: string;
  articlePid: string;
  /** Only the text in this language; without it all of the article's. */
  lang?: string | null;
};

/**
 * Makes what is published of an article follow from what its editors published and what is withdrawn now: of each
 * text the newest edition that no withdrawal withholds, none where the editors unpublished it.
 */
export async function settlePublications({ payload, req, article, articlePid, lang }: Asked): Promise<void> {
  const withdrawals = await listWithdrawalsInForce({ payload, req, articlePid });
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { equals: article }, ...(lang && { lang: { equals: lang } }) },
    depth: 0,
    pagination: false,
    req,
  });
  const work = await payload.findByID({ collection: 'articles', id: article, depth: 0, joins: false, req });
  const facts = await getArticleFacts({ payload, req, article: work });
  for (const text of docs) {
    const editions = await listNumbers({ payload, req, text: text.id });
    const number = chooseCurrent({ lang: text.lang, editions, withdrawals });
    if (text._status !== 'published' || number === null) {
      await deletePublication({ payload, req, id: text.id });
      continue;
    }
    const where = { text: { equals: text.id }, number: { equals: number } };
    const current = await getEdition({ payload, req, where });
    if (!current) continue;
    await savePublication({ payload, req, text, articleId: article, current, facts, withdrawals });
    // An edition that is withdrawn, or comes back, is the source of words that others translated.
    await rememberTranslations({ payload, req, of: text.id });
  }
}

async function listNumbers({ payload, req, text }: EditingContext & { text: string }): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { text: { equals: text } },
    select: { number: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ number }) => number);
}
