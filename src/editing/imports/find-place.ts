import { APIError } from 'payload';
import type { Edition } from '@/domain/edition';
import { blockToMarkup } from '@/domain/inline-markup';
import { isLocale, type Locale } from '@/i18n/locales';
import type { ImportPlace, SourceParagraph } from '@/importing/reading-view';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { getCurrentEdition } from '../get-edition';

/** An article to import into: its texts, and what readers see of the one that the others are made from. */
export type FoundPlace = ImportPlace & {
  originalLang: Locale | null;
  edition: { text: string; edition: Edition } | null;
};

/** Throws 404 when there is no such article. `lang` is not its own source. */
export async function findPlace({
  payload,
  req,
  article: id,
  lang,
}: EditingContext & { article: string; lang: string }): Promise<FoundPlace> {
  const article = /^[0-9a-f]{24}$/.test(id)
    ? await payload.findByID({
        collection: 'articles',
        id,
        depth: 0,
        joins: false,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
    : null;
  if (!article) throw new APIError('There is no such article: choose another.', 404, null, true);
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { equals: id } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const originalLang = isLocale(article.originalLang) ? article.originalLang : null;
  const edition = await findSource({ payload, req, texts: docs, lang, originalLang });
  const { workingTitle: title } = article;
  return {
    article: { id, title, originalLang },
    originalLang,
    edition,
    source: edition && {
      text: edition.text,
      lang: edition.edition.lang,
      title: edition.edition.content.title,
      edition: edition.edition.number,
      paragraphs: edition.edition.content.body.flatMap(toParagraph),
    },
    taken: docs.map((text) => ({ lang: text.lang, text: text.id, title: text.title ?? '' })),
  };
}

/** The text in the article's language comes first, then an original, then the one that was there first. */
async function findSource({
  payload,
  req,
  texts,
  lang,
  originalLang,
}: EditingContext & {
  texts: Text[];
  lang: string;
  originalLang: Locale | null;
}): Promise<FoundPlace['edition']> {
  const rank = (text: Text) => (text.lang === originalLang ? 0 : text.kind === 'original' ? 1 : 2);
  const others = texts.filter((text) => text.lang !== lang && text.kind !== 'abstract');
  for (const text of others.toSorted((a, b) => rank(a) - rank(b))) {
    const current = await getCurrentEdition({ payload, req, text: text.id });
    if (current) return { text: text.id, edition: current.edition };
  }
  return null;
}

function toParagraph(block: Edition['content']['body'][number]): SourceParagraph[] {
  if (block.type === 'rule') return [];
  return [{ para: block.para, type: block.type, number: block.number, markup: blockToMarkup(block) }];
}
