import type { Site } from '@/domain/site';
import { withoutTime } from '@/components/words/dated';
import { formatTitle } from '@/components/words/title-words';
import { creditsByRole, type Credit } from '@/domain/credits';
import { formatDate, formatInstant } from '@/domain/dates';
import { absoluteUrl, articleByIdPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';
import { listFormat } from '@/i18n/list-format';

type Props = { view: ArticleView; site: Site; t: Translator };

/** Who made the words that are cited, and the title: an abstract is cited by who made it, its text's makers after. */
function listMakers(view: ArticleView, t: Translator): (string | undefined)[] {
  const { content } = view.edition;
  const list = listFormat(t.locale);
  const join = (credits: Credit[]) => list.format(credits.map(({ name }) => name));
  const byRole = new Map(creditsByRole(content.credits).map(({ role, credits }) => [role, join(credits)]));
  const author = byRole.get('author');
  const translator = byRole.get('translator');
  const translatedBy = translator && t('byline.translator', { names: translator });
  const title = t('cite.quoted', { title: formatTitle(content) });
  if (content.kind !== 'abstract') return [author, title, translatedBy];
  const textBy = author && t('byline.textBy', { names: author });
  return [join(content.abstractBy), `${title} (${t('list.abstract')})`, textBy, translatedBy];
}

/** One line that a scholar can copy: makers, title, where and when it was printed, edition, permanent id, address. */
export function formatCitation({ view, site, t }: Props): string {
  const { content, number, publishedAt, lang } = view.edition;
  const date = content.source?.date ?? view.date;
  const place = [content.source?.outlet, date && formatDate(withoutTime(date), t.locale)];
  const edition = t('cite.edition', { number, date: formatInstant(publishedAt, t.locale) });
  const parts = [
    ...listMakers(view, t),
    place.filter(Boolean).join(', '),
    `${site.name}, ${edition}`,
    view.ark,
    // Without the slug: short in every script, and the same when the title changes.
    absoluteUrl(site.url, articleByIdPath(lang, view.pid)),
  ];
  return parts.filter(Boolean).join(t.locale === 'km' ? ' ។ ' : '. ');
}
