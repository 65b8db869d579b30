import { creditsByRole, type CreditRole } from '@/domain/credits';
import { formatDate, formatInstant } from '@/domain/dates';
import { absoluteUrl, articlePath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import type { Site } from './page-shell';
import { formatTitle } from './title-words';

type Props = { view: ArticleView; site: Site; t: Translator };

/**
 * One sentence that a scholar can copy: makers, title, where and when it was printed, archive, edition, permanent
 * id, address. An abstract is cited by who made it, after its title: the words are theirs.
 */
export function formatCitation({ view, site, t }: Props): string {
  const { content, number, publishedAt, lang } = view.edition;
  const isAbstract = content.kind === 'abstract';
  const join = new Intl.ListFormat(t.locale, { type: 'conjunction' });
  const groups = creditsByRole(content.credits).map(({ role, credits }) => ({
    role,
    names: join.format(credits.map(({ name }) => name)),
  }));
  const namesOf = (wanted: CreditRole) => groups.find(({ role }) => role === wanted)?.names;
  const translators = namesOf('translator');
  const abstractors = join.format(content.abstractBy.map(({ name }) => name));
  const date = content.source?.date ?? view.date;
  const place = [content.source?.outlet, date && formatDate(date, t.locale)].filter(Boolean).join(', ');
  const edition = t('cite.edition', { number, date: formatInstant(publishedAt, t.locale) });
  const parts = [
    namesOf('author'),
    t('cite.quoted', { title: formatTitle(content) }),
    translators && t('byline.translator', { names: translators }),
    place,
    isAbstract && (abstractors ? t('byline.abstract', { names: abstractors }) : t('list.abstract')),
    `${site.name}, ${edition}`,
    view.ark,
    absoluteUrl(site.url, articlePath({ lang, pid: view.pid, slug: content.slug })),
  ];
  const stop = t.locale === 'km' ? ' ។ ' : '. ';
  return parts.filter((part) => typeof part === 'string' && part !== '').join(stop);
}
