import { contentKey } from '@/importing/content-key';
import { pairBlocks } from '@/importing/pair-blocks';
import { listPictures, toReadBlocks } from '@/importing/read-blocks';
import { readArticleByLine, type ArticleFile } from '@/importing/read-article';
import type { ReadBlock, ReadingView } from '@/importing/reading-view';
import type { EditingContext } from '../editing-context';
import { findPersonId } from '../store-person';
import { findPlace, type FoundPlace } from './find-place';
import { previewPictures } from './preview-pictures';
import { findImported } from './store-words';

/** Reads a file for the import view. Nothing is stored. Throws ImportError, and 404 for an article that is not there. */
export async function viewReading({
  payload,
  req,
  file,
  article: id,
}: EditingContext & { file: ArticleFile; article: string | null }): Promise<ReadingView> {
  const { article, input } = await readArticleByLine(file);
  const place = id === null ? null : await findPlace({ payload, req, article: id, lang: article.lang });
  const key = contentKey(article);
  const known = await findImported({ payload, req, key, overrideAccess: false });
  const credits = [];
  for (const credit of article.credits)
    credits.push({ ...credit, known: (await findPersonId({ payload, req, name: credit.name })) !== null });
  const pictures = await previewPictures(listPictures(article.blocks));
  const blocks = pairWith(place, withoutLost(toReadBlocks(article.blocks), pictures));
  return {
    fileName: file.fileName,
    input,
    title: article.title,
    titleProposed: article.titleProposed,
    lede: article.lede,
    lang: article.lang,
    date: article.date,
    outlet: article.outlet,
    url: article.url ?? null,
    series: article.series,
    credits,
    blocks,
    pictures,
    leftOut: article.leftOut,
    warnings: [...article.warnings, ...warnOfLost(toReadBlocks(article.blocks), pictures)],
    already: known && { text: known.id, title: known.title ?? '' },
    place: place && { article: place.article, source: place.source, taken: place.taken },
  };
}

function pairWith(place: FoundPlace | null, blocks: ReadBlock[]): ReadBlock[] {
  const paras = pairBlocks(place?.source?.paragraphs ?? [], blocks);
  return blocks.map((block, index) => ({ ...block, para: paras[index] ?? null }));
}

/** A picture that cannot be stored leaves its caption. */
function withoutLost(blocks: ReadBlock[], pictures: ReadingView['pictures']): ReadBlock[] {
  return blocks.map((block) => (isLost(block, pictures) ? { ...block, picture: null } : block));
}

function warnOfLost(blocks: ReadBlock[], pictures: ReadingView['pictures']): ReadingView['warnings'] {
  return blocks.flatMap((block) => {
    if (!isLost(block, pictures)) return [];
    const name = pictures[block.picture ?? 0]?.name ?? '';
    const message = `The picture “${name}” is of a type that the archive cannot store: only its caption stays.`;
    return [{ line: block.line, text: block.markup, message }];
  });
}

function isLost({ picture }: ReadBlock, pictures: ReadingView['pictures']): boolean {
  return picture !== null && pictures[picture]?.preview === null;
}
