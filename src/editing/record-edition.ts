import type { Credit } from '@/domain/credits';
import { freezeEdition } from '@/domain/freeze';
import type { Edition } from '@/domain/edition';
import { listPictureHashes } from '@/domain/picture-hashes';
import { getArticleFacts } from './article-facts';
import type { EditingContext } from './editing-context';
import { buildEditionContent } from './edition-content';
import { forOneCall } from './for-one-call';
import { getNewestEdition, type StoredEdition } from './get-edition';
import { recordActivity } from './record-activity';
import { relationId } from './relation-id';
import { savePublication } from './save-publication';
import { holdArticleOfNewText } from './hold-texts';
import { listWithdrawalsInForce } from './list-withdrawals-in-force';
import { refusal } from './refusal';
import { refuseCopiesOfWithdrawn, refuseWhileWithdrawn, refuseWithdrawnContent } from './refuse-withdrawn';

/**
 * Called after a text was saved as published, in the same transaction: freezes what readers see as the text's next
 * edition when it differs from the newest one, and says in `publications` which edition is current. Throws a sentence
 * when that is withdrawn, and when there is a note of what changed and nothing has.
 */
export async function recordEdition({
  payload,
  req,
  id,
  note,
}: EditingContext & { id: string; note: string | null }): Promise<void> {
  const text = await payload.findByID({ collection: 'texts', id, depth: 0, req });
  const articleId = relationId(text.article) ?? '';
  const article = await payload.findByID({
    collection: 'articles',
    id: articleId,
    depth: 0,
    locale: text.lang,
    fallbackLocale: false,
    joins: false,
    req: forOneCall(req),
  });
  const articlePid = article.pid ?? '';
  await holdArticleOfNewText({ payload, req, text: id, article: articleId });
  const withdrawals = await listWithdrawalsInForce({ payload, req, articlePid });
  refuseWhileWithdrawn(text.lang, withdrawals);
  const content = await buildEditionContent({ payload, req, text, article });
  refuseCopiesOfWithdrawn(content, withdrawals);
  await refuseWithdrawnContent({ payload, req, text: id, lang: text.lang, content, withdrawals });
  const previous = await getNewestEdition({ payload, req, text: id });
  const edition = freezeEdition({
    article: articlePid,
    lang: text.lang,
    content,
    note,
    previous: previous?.edition ?? null,
    publishedAt: new Date().toISOString(),
  });
  if (!edition && note) throw unusedNote(req, previous?.edition.number ?? 0);
  const current = edition ? await storeEdition({ payload, req, text: id, articleId, edition }) : previous;
  if (!current) return;
  const facts = await getArticleFacts({ payload, req, article });
  await savePublication({ payload, req, text, articleId, current, facts, withdrawals });
  if (edition)
    await recordPublishing({ payload, req, text: id, edition, previous: previous?.edition ?? null });
}

async function storeEdition({
  payload,
  req,
  text,
  articleId,
  edition,
}: EditingContext & { text: string; articleId: string; edition: Edition }): Promise<StoredEdition> {
  const { article: articlePid, content, ...rest } = edition;
  const { id } = await payload.create({
    collection: 'editions',
    data: {
      ...rest,
      title: content.title,
      text,
      article: articleId,
      articlePid,
      content,
      photoHashes: listPictureHashes(content),
    },
    depth: 0,
    req,
  });
  return { id, edition };
}

/** A note belongs to an edition: publishing would lose it silently. */
function unusedNote(req: EditingContext['req'], number: number): Error {
  const message = `Nothing that readers see has changed since edition ${number}, so there is no new edition for this note. Empty it, or change the text.`;
  return refusal({ collection: 'texts', faults: [{ path: 'changeNote', message }], req });
}

type Publishing = EditingContext & { text: string; edition: Edition; previous: Edition | null };

async function recordPublishing({ payload, req, text, edition, previous }: Publishing): Promise<void> {
  const on = { relationTo: 'texts', value: text } as const;
  const label = `${edition.content.title} (${edition.lang})`;
  const from = previous ? `edition ${previous.number}` : undefined;
  await recordActivity({ payload, req, action: 'publish', label, on, from, to: `edition ${edition.number}` });
  const before = previous ? creditLine(previous.content.credits) : null;
  const after = creditLine(edition.content.credits);
  if (before === null || before === after) return;
  await recordActivity({ payload, req, action: 'credit-change', label, on, from: before, to: after });
}

function creditLine(credits: readonly Credit[]): string {
  return credits.map(({ role, name }) => `${role}: ${name}`).join('; ');
}
