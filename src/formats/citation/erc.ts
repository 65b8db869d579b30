import { creditsByRole } from '@/domain/credits';
import { aboutPath, absoluteUrl } from '@/domain/paths';
import type { ArkAnswer, Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { toAnvlElement, toErcValue } from './anvl';
import { makersOf } from '../text-facts';
import { publicationOf } from './csl-item';

/** What an `ark:` leads to; `ark` as it was asked for, in its printed form without `?info`. */
export type ErcSubject = { ark: string } & Pick<
  Extract<ArkAnswer, { found: 'place' }>,
  'path' | 'cited' | 'label' | 'withdrawn'
>;

/**
 * The answer to `?info` (draft-kunze-ark, 'The ARK info request'), `text/plain; charset=utf-8`: an Electronic Resource
 * Citation of what is named, and one of the archive's promise about it (`erc-support`), in ANVL. `where` is the
 * `ark:` itself with the host that answers it: the path it leads to may change.
 */
export function toErc({ ark, path, cited, label, withdrawn }: ErcSubject, site: Site): string {
  const date = cited && publicationOf(cited).date;
  const where = absoluteUrl(site.url, `/${ark}`);
  return [
    'erc:\n',
    toAnvlElement('who', cited ? toWho(cited) : '(:unap)'),
    toAnvlElement('what', toErcValue(cited ? formatTitle(cited) : label.text)),
    toAnvlElement('when', date ? toErcDate(date) : '(:unkn)'),
    toAnvlElement('where', where),
    toAnvlElement('at', absoluteUrl(site.url, path)),
    'erc-support:\n',
    toAnvlElement('who', toErcValue(site.name)),
    toAnvlElement('what', toErcValue(toPromise(ark, withdrawn))),
    toAnvlElement('when', cited ? toErcDate(cited.publishedAt) : '(:unkn)'),
    toAnvlElement('where', absoluteUrl(site.url, aboutPath('en'))),
  ].join('');
}

/** Everybody who made the words, each with the role where it is not author. */
function toWho(cited: Cited): string {
  const names = creditsByRole(makersOf(cited).makers).flatMap(({ role, credits: group }) =>
    group.map(({ name }) => toErcValue(name) + (role === 'author' ? '' : ` (${role})`)),
  );
  return names.length > 0 ? names.join('; ') : '(:unkn)';
}

/** `2019-08-26…` → `20190826`, in the precision known (TEMPER). */
function toErcDate(date: string): string {
  return date.slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '');
}

function toPromise(ark: string, withdrawn: boolean): string {
  if (withdrawn) return 'Withdrawn: the name stays, and its citation is kept where it leads';
  if (/\.v\d+$/.test(ark)) return 'Permanent: the content of an edition never changes';
  return 'Permanent: leads to the newest edition, and earlier editions are kept';
}
