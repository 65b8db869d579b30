import type { Block } from '@/domain/body';
import type { IndexedText } from '@/domain/search';
import type { MadeUpPerson } from './people';
import type { MadeUpArticle, MadeUpText } from './texts';
import { listArticlesOf, type World } from './texts';

const CAPTION_AFTER = 2;

/** The id that the publication of a text has in the database: 24 hexadecimal digits. */
export function toPublicationId({ no }: MadeUpText): string {
  return `a${no.toString(16).padStart(23, '0')}`;
}

export function toBody({ paragraphs, caption, author }: MadeUpText): Block[] {
  const blocks = paragraphs.map(({ para, text }, index): Block => {
    return { type: 'paragraph', para, number: index + 1, content: [{ type: 'text', text }] };
  });
  const figure: Block = {
    type: 'figure',
    para: caption.para,
    number: null,
    picture: null,
    alt: '',
    caption: caption.text,
    credit: author.names[0]?.name ?? '',
  };
  return blocks.toSpliced(CAPTION_AFTER, 0, figure);
}

/** What the index is given of a made-up text. */
export function toIndexedText(article: MadeUpArticle, text: MadeUpText): IndexedText {
  const { author, translator, lang, title, lede, outlet } = text;
  const { about, series, subjects } = article;
  const named = (as: IndexedText['names'][number]['as'], person: MadeUpPerson | null) =>
    (person?.names ?? []).map(({ name, lang: of }) => ({ as, pid: person?.pid ?? null, lang: of, name }));
  const topics = [
    ...(series ? [{ kind: 'series' as const, ...series.word }] : []),
    ...subjects.map((subject) => ({ kind: 'subject' as const, ...subject })),
  ];
  return {
    id: toPublicationId(text),
    pid: article.pid,
    lang,
    edition: 1,
    title: title.text,
    lede: lede.text,
    body: toBody(text),
    names: [...named('author', author), ...named('translator', translator), ...named('other', about)],
    topics: topics.flatMap(({ kind, pid, label }) =>
      Object.entries(label).map(([of, name]) => ({ kind, pid, lang: of, name })),
    ),
    people: [...new Set([author.pid, ...(translator ? [translator.pid] : [])])],
    series: series?.word.pid ?? null,
    subjects: subjects.map(({ pid }) => pid),
    year: article.year,
    outlet,
  };
}

/** So many texts of a world, in batches, made as they are asked for. */
export function* listBatches(world: World, texts: number, size: number): Generator<IndexedText[]> {
  let batch: IndexedText[] = [];
  for (const article of listArticlesOf(world, texts)) {
    batch.push(...article.texts.map((text) => toIndexedText(article, text)));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
