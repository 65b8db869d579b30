import { toRecord } from '@/domain/json-reading';
import { nameIn } from '@/domain/people-names';
import type { ArticleView, Label, VocabularyLink } from '@/domain/reading';
import { toSlug } from '@/domain/slugs';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { Article } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { forOneCall } from './for-one-call';
import { relationId, relationIds } from './relation-id';

type Asked = EditingContext & { lang: Locale };

/** Where an article belongs: its series, its subjects and whom it is about, in one language where they have names in it. */
export async function listArticleLinks({
  article,
  ...asked
}: Asked & { article: Article }): Promise<Pick<ArticleView, 'series' | 'subjects' | 'about'>> {
  const seriesId = relationId(article.series);
  const [series] = seriesId ? await listVocabulary({ ...asked, collection: 'series', ids: [seriesId] }) : [];
  const subjects = relationIds(article.subjects);
  return {
    series: series ? { ...series, part: article.part ?? null } : null,
    subjects: await listVocabulary({ ...asked, collection: 'subjects', ids: subjects }),
    about: await listPeople({ ...asked, ids: relationIds(article.about) }),
  };
}

async function listVocabulary({
  payload,
  req,
  collection,
  ids,
  lang,
}: Asked & { collection: 'series' | 'subjects'; ids: string[] }): Promise<VocabularyLink[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    req: forOneCall(req),
  });
  return docs.flatMap(({ pid, label }) => {
    const words = toLabel(label, lang);
    return words ? [{ pid: pid ?? '', slug: toSlug(words.text), label: words }] : [];
  });
}

/** A label read in all languages at once, which the generated types do not know. */
function toLabel(value: unknown, lang: Locale): Label | null {
  const labels = toRecord(value);
  for (const code of [lang, ...LOCALE_CODES]) {
    const text = labels[code];
    if (typeof text === 'string' && text !== '') return { text, lang: code };
  }
  return null;
}

async function listPeople({
  payload,
  req,
  ids,
  lang,
}: Asked & { ids: string[] }): Promise<ArticleView['about']> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ pid, name, names }) => ({
    pid: pid ?? '',
    slug: toSlug(name),
    name: names?.length ? nameIn(names, lang) : { text: name, lang },
  }));
}
