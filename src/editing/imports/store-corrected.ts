import { APIError } from 'payload';
import { recordParagraphs } from '@/domain/staleness';
import type { Locale } from '@/i18n/locales';
import { contentKey } from '@/importing/content-key';
import { listPictures, toImportedBlock } from '@/importing/read-blocks';
import { readArticle, type ArticleFile } from '@/importing/read-article';
import type { ImportedArticle } from '@/importing/reading';
import type { CorrectedReading, StoredReading } from '@/importing/reading-view';
import type { EditingContext } from '../editing-context';
import { relationId } from '../relation-id';
import { findPlace, type FoundPlace } from './find-place';
import { isTranslated, notesOf } from './from-reading';
import type { ImportedText, PlacedBlock } from './imported-text';
import { refuseImport } from './refuse-import';
import { findImported, storeWords } from './store-words';

type Corrected = CorrectedReading & { lang: Locale };
type Import = EditingContext & { file: ArticleFile; corrected: Corrected };

/**
 * Stores as a draft what somebody corrected of a reading; the pictures come out of the file, which is read again.
 * Throws ImportError, or a sentence with its status before anything is stored: words imported before, a language that
 * is taken, what the one who asks may not add.
 */
export async function storeCorrected({ payload, req, file, corrected }: Import): Promise<StoredReading> {
  const article = await readArticle(file);
  const key = contentKey(article);
  await refuseKnown({ payload, req, key });
  const place =
    corrected.article === null
      ? null
      : await findPlace({ payload, req, article: corrected.article, lang: corrected.lang });
  await refuseImport({ payload, req, corrected, place });
  const words: ImportedText = {
    ...corrected,
    blocks: placeBlocks(corrected, article),
    ...(place ? inPlace(corrected, place) : asNew(corrected, { article, file })),
    publish: false,
  };
  if (words.blocks.length === 0)
    throw new APIError('Nothing is left of the text: keep at least one block.', 400, null, true);
  const { text, status, article: at } = await storeWords({ payload, req, words, key });
  // Somebody else stored the same words between the question above and now.
  if (status === 'already') await refuseKnown({ payload, req, key });
  return { id: text.id, article: at.id, lang: text.lang, title: text.title, kind: text.kind };
}

async function refuseKnown({ payload, req, key }: EditingContext & { key: string }): Promise<void> {
  const known = await findImported({ payload, req, key });
  if (!known) return;
  const readable = await findImported({ payload, req, key, overrideAccess: false });
  const named = readable?.title ? `, as “${readable.title}”` : '';
  const data = readable && { text: readable.id, article: relationId(readable.article) };
  const sentence = `These words were imported before${named}: go on with that text.`;
  throw new APIError(sentence, 409, data, true);
}

function placeBlocks({ blocks }: Corrected, article: ImportedArticle): PlacedBlock[] {
  const pictures = listPictures(article.blocks);
  const used = new Set<string>();
  return blocks.flatMap((corrected): PlacedBlock[] => {
    const block = toBlock(corrected, pictures);
    if (!block) return [];
    const { para } = corrected;
    if (para === null || used.has(para)) return [block];
    used.add(para);
    return [{ ...block, para }];
  });
}

function toBlock(...[corrected, pictures]: Parameters<typeof toImportedBlock>) {
  try {
    return toImportedBlock(corrected, pictures);
  } catch (error) {
    if (error instanceof RangeError) throw new APIError(error.message, 400, null, true);
    throw error;
  }
}

type Placed = Pick<ImportedText, 'kind' | 'translatedFrom' | 'work'>;

/** The words of the author are no translation, though a translation was here before them. */
function inPlace(
  { lang, credits, blocks }: Corrected,
  { article, originalLang, edition }: FoundPlace,
): Placed {
  const isOriginal = originalLang === null ? !edition && !isTranslated(credits) : originalLang === lang;
  const paired = new Set(blocks.map(({ para }) => para));
  const translatedFrom = edition && {
    text: edition.text,
    edition: edition.edition.number,
    paragraphs: recordParagraphs(edition.edition.paragraphs.filter(({ para }) => paired.has(para))),
  };
  return {
    kind: isOriginal ? 'original' : 'translation',
    translatedFrom: isOriginal ? null : translatedFrom,
    work: article.id,
  };
}

function asNew(
  { title, lang, credits, series, part }: Corrected,
  { article, file }: { article: ImportedArticle; file: ArticleFile },
): Placed {
  const translated = isTranslated(credits);
  return {
    kind: translated ? 'translation' : 'original',
    translatedFrom: null,
    work: {
      workingTitle: title,
      originalLang: translated ? null : lang,
      series,
      part,
      notes: notesOf(article, file.fileName),
    },
  };
}
