import type { Lang } from './body';
import type { WithdrawalScope } from './reading';

/** What a withdrawal in force withholds of an article: all of it, the text in a language, or one edition of that. */
export type Withheld = { scope: WithdrawalScope; lang?: Lang | null; number?: number | null };

type Text = {
  lang: Lang;
  /** Numbers of all its editions, in any order. */
  editions: readonly number[];
  /** In force, of the article that the text belongs to; they may overlap. */
  withdrawals: readonly Withheld[];
};

/** The withdrawal that withholds a text as a whole, because of itself or of its article; undefined when none does. */
export function findWholeWithdrawal<Known extends Withheld>(
  lang: Lang,
  withdrawals: readonly Known[],
): Known | undefined {
  return withdrawals.find(({ scope, lang: of }) => scope === 'article' || (scope === 'text' && of === lang));
}

/** The numbers of the editions that no withdrawal withholds, ascending. */
export function listReadable({ lang, editions, withdrawals }: Text): number[] {
  if (findWholeWithdrawal(lang, withdrawals)) return [];
  const withheld = withdrawals.filter(({ scope, lang: of }) => scope === 'edition' && of === lang);
  return editions
    .filter((edition) => withheld.every(({ number }) => number !== edition))
    .toSorted((one, other) => one - other);
}

/** The number of the edition that is current while these withdrawals are in force; null when none can be read. */
export function chooseCurrent(text: Text): number | null {
  return listReadable(text).at(-1) ?? null;
}
