import { ObjectId, type Document } from 'mongodb';
import type { Credit } from '@/domain/credits';
import { sortKey } from '@/domain/dates';
import type { EditionContent } from '@/domain/edition';
import { freezeEdition } from '@/domain/freeze';
import { toSlug } from '@/domain/slugs';
import type { MadeUpPerson, Names } from './people';
import type { MadeUpArticle, MadeUpText } from './texts';
import { toBody, toPublicationId } from './to-indexed-text';

/** What publishing a made-up text leaves in the database. */
export type PublishedDocuments = { publication: Document; edition: Document };

/** The ids of what belongs to a text: they differ in their first digit only. */
const toId = (first: string, text: MadeUpText) => new ObjectId(first + toPublicationId(text).slice(1));

export function toPublishedDocuments(
  article: MadeUpArticle,
  text: MadeUpText,
  publishedAt: Date,
): PublishedDocuments {
  const { lang } = text;
  const content = toContent(article, text);
  const edition = freezeEdition({
    article: article.pid,
    lang,
    content,
    previous: null,
    publishedAt: publishedAt.toISOString(),
  });
  if (!edition) throw new Error('A first edition always says something new.');
  const shared = {
    text: toId('b', text),
    article: new ObjectId(`c${article.no.toString(16).padStart(23, '0')}`),
    articlePid: article.pid,
    lang,
    number: 1,
    publishedAt,
    title: content.title,
    paragraphs: edition.paragraphs,
    createdAt: publishedAt,
    updatedAt: publishedAt,
  };
  return {
    edition: {
      _id: toId('e', text),
      ...shared,
      content,
      previousHash: null,
      hash: edition.hash,
      photoHashes: [],
    },
    publication: {
      _id: toId('a', text),
      ...shared,
      edition: toId('e', text),
      firstPublishedAt: publishedAt,
      titleSupplied: false,
      slug: content.slug,
      kind: content.kind,
      lede: content.lede,
      credits: content.credits,
      people: [...new Set(content.credits.flatMap(({ person }) => person?.pid ?? []))],
      about: article.about ? [article.about.pid] : [],
      machineDraft: false,
      outlet: text.outlet,
      translatedFrom: null,
      removed: [],
      photos: [],
      date: article.date,
      sortDate: sortKey(article.date),
      year: article.year,
      originalLang: article.originalLang,
      seriesPid: article.series?.word.pid ?? null,
      part: article.series?.part ?? null,
      subjects: article.subjects.map(({ pid }) => pid),
    },
  };
}

function toContent(article: MadeUpArticle, text: MadeUpText): EditionContent {
  const credit = (role: Credit['role'], person: MadeUpPerson): Credit => ({
    role,
    name: (person.names.find(({ lang }) => lang === text.lang) ?? person.names[0])?.name ?? '',
    asPrinted: '',
    person: { pid: person.pid, slug: person.slug },
  });
  const isOriginal = text.translator === null;
  return {
    kind: isOriginal ? 'original' : 'translation',
    title: text.title.text,
    titleSupplied: false,
    slug: toSlug(text.title.text),
    lede: text.lede.text,
    body: toBody(text),
    credits: [
      credit('author', text.author),
      ...(text.translator ? [credit('translator', text.translator)] : []),
    ],
    abstractBy: [],
    source: { outlet: text.outlet, url: null, date: article.date, accessed: null, archivedUrl: null },
    rights: '',
    translatedFrom: null,
    machineDraft: [],
  };
}

/** The people and words that texts name, as their collections have them. */
export function toVocabularyDocuments(names: Names): Record<'people' | 'series' | 'subjects', Document[]> {
  const now = new Date();
  const stamps = { createdAt: now, updatedAt: now };
  return {
    people: names.people.map(({ pid, names: forms }) => {
      const name = forms[0]?.name ?? '';
      return { pid, kind: 'person', name, sortName: name, names: forms, identifiers: [], ...stamps };
    }),
    series: names.series.map((word) => ({ ...word, ...stamps })),
    subjects: names.subjects.map((word) => ({ ...word, ...stamps })),
  };
}
