import type { Edition, Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { relationId } from './relation-id';

/** What a withdrawal is about, in the words of the withdrawal: ids of documents, and how readers know it. */
export type WithdrawalTarget = {
  article: string;
  articlePid: string;
  text: string | null;
  edition: string | null;
  lang: string | null;
  number: number | null;
  label: string;
};

type Named = Partial<Pick<Withdrawal, 'scope' | 'article' | 'text' | 'edition'>>;

/** The article, text or edition that a withdrawal names by its scope; null when it was never published. */
export async function findWithdrawalTarget({
  payload,
  req,
  named,
}: EditingContext & { named: Named }): Promise<WithdrawalTarget | null> {
  const { scope } = named;
  const id = scope && relationId(named[scope]);
  if (!id) return null;
  const { docs } = await payload.find({
    collection: 'editions',
    where: { [scope === 'edition' ? 'id' : scope]: { equals: id } },
    select: { title: true, text: true, article: true, articlePid: true, lang: true, number: true },
    sort: '-number',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? toTarget({ payload, req, scope, edition: docs[0] }) : null;
}

type Shown = Pick<Edition, 'id' | 'title' | 'text' | 'article' | 'articlePid' | 'lang' | 'number'>;

async function toTarget({
  payload,
  req,
  scope,
  edition,
}: EditingContext & { scope: Withdrawal['scope']; edition: Shown }): Promise<WithdrawalTarget> {
  const { articlePid, lang, number } = edition;
  const article = relationId(edition.article) ?? '';
  const title = edition.title ?? '';
  if (scope === 'article') {
    const work = await payload.findByID({
      collection: 'articles',
      id: article,
      depth: 0,
      joins: false,
      req,
    });
    const label = work.workingTitle;
    return { article, articlePid, text: null, edition: null, lang: null, number: null, label };
  }
  const text = relationId(edition.text);
  if (scope === 'text') return { article, articlePid, text, edition: null, lang, number: null, label: title };
  return { article, articlePid, text, edition: edition.id, lang, number, label: title };
}
