import { APIError } from 'payload';
import { canonicalJson } from '@/domain/canonical-json';
import { findWholeWithdrawal } from '@/domain/current-edition';
import type { EditionContent } from '@/domain/edition';
import { hashParagraph } from '@/domain/hashing';
import { blockText } from '@/domain/inline-text';
import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { getEdition } from './get-edition';

const ASK = 'Save it as a draft until an administrator lifts the withdrawal.';

/** Throws 409 while a text or its article is withdrawn: nothing of it is published. */
export function refuseWhileWithdrawn(lang: string, withdrawals: readonly Withdrawal[]): void {
  const withdrawal = findWholeWithdrawal(lang, withdrawals);
  if (!withdrawal) return;
  const what = withdrawal.scope === 'article' ? 'The article of this text' : 'This text';
  const day = withdrawal.withdrawnAt?.slice(0, 10) ?? '';
  throw new APIError(`${what} was withdrawn on ${day}, so it is not published. ${ASK}`, 409, null, true);
}

type Checked = EditingContext & {
  text: string;
  lang: string;
  content: EditionContent;
  withdrawals: readonly Withdrawal[];
};

/** Throws 409 when an edition that was withdrawn by itself says exactly what is about to be published. */
export async function refuseWithdrawnContent({
  payload,
  req,
  text,
  lang,
  content,
  withdrawals,
}: Checked): Promise<void> {
  for (const { scope, lang: of, number } of withdrawals) {
    if (scope !== 'edition' || of !== lang) continue;
    const where = { text: { equals: text }, number: { equals: number } };
    const withdrawn = await getEdition({ payload, req, where });
    if (!withdrawn || wordsOf(withdrawn.edition.content) !== wordsOf(content)) continue;
    throw new APIError(
      `This is word for word edition ${number}, which was withdrawn. Change the text first. ${ASK}`,
      409,
      null,
      true,
    );
  }
}

/** Two languages may well write a name or a date alike; a whole sentence alike has not been translated. */
const SHORTEST_COPY = 60;

/**
 * Throws 409 when a translation still has whole paragraphs of its source, with which it was begun, and readers may not
 * read that source any more: they would read it here.
 */
export function refuseCopiesOfWithdrawn(
  { body, translatedFrom }: EditionContent,
  withdrawals: readonly Withdrawal[],
): void {
  if (!translatedFrom) return;
  const { lang, edition, paragraphs } = translatedFrom;
  const isWithdrawn =
    findWholeWithdrawal(lang, withdrawals) !== undefined ||
    withdrawals.some((one) => one.scope === 'edition' && one.lang === lang && one.number === edition);
  if (!isWithdrawn) return;
  const copy = body.find(
    (block) => paragraphs[block.para] === hashParagraph(block) && blockText(block).length >= SHORTEST_COPY,
  );
  if (!copy) return;
  const which = copy.number === null ? 'A passage' : `Paragraph ${copy.number}`;
  throw new APIError(
    `${which} still has the words of the ${lang} text, which was withdrawn. Translate it or take it out first.`,
    409,
    null,
    true,
  );
}

/** What readers see, without the ids of paragraphs: the same words written anew have other ids. */
function wordsOf({ body, ...content }: EditionContent): string {
  const blocks = body.map((block) => ({ ...block, para: '' }));
  return canonicalJson({ ...content, body: blocks, translatedFrom: null, machineDraft: [] });
}
