import { APIError } from 'payload';
import { canonicalJson } from '@/domain/canonical-json';
import { findWholeWithdrawal } from '@/domain/current-edition';
import type { EditionContent } from '@/domain/edition';
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

/** What readers see, without the ids of paragraphs: the same words written anew have other ids. */
function wordsOf({ body, ...content }: EditionContent): string {
  const blocks = body.map((block) => ({ ...block, para: '' }));
  return canonicalJson({ ...content, body: blocks, translatedFrom: null, machineDraft: [] });
}
