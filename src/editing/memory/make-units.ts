import { creditsOf } from '@/domain/credits';
import type { EditionContent } from '@/domain/edition';
import { toUnit } from '@/domain/translation-memory-unit';
import type { EditingContext } from '../editing-context';
import { sessionOf } from '../session-of';
import { findSourceBlocks } from './find-source-blocks';
import type { StoredId, StoredUnit } from './stored-unit';

/** What of a publication counts here, as stored. */
type Published = {
  text: StoredId;
  edition: StoredId;
  number: number;
  articlePid: string;
  lang: string;
  kind: string;
  publishedAt: Date;
};

/**
 * The units of a text as it is published now: of each paragraph of a translation that people stand by, whose source's
 * words can still be read. None of an abstract, and none while the source is not published.
 */
export async function makeUnits({
  payload,
  req,
  text,
}: EditingContext & { text: StoredId }): Promise<StoredUnit[]> {
  const { connection } = payload.db;
  const session = await sessionOf({ payload, req });
  const publications = connection.collection('publications');
  const published = await publications.findOne<Published>({ text }, { session });
  if (published?.kind !== 'translation') return [];
  const translation = await connection
    .collection('texts')
    .findOne<{ translatedFrom?: { text?: StoredId } }>(
      { _id: text },
      { session, projection: { translatedFrom: 1 } },
    );
  const of = translation?.translatedFrom?.text;
  const source = of && (await publications.findOne<Published>({ text: of }, { session }));
  const edition = await connection
    .collection('editions')
    .findOne<{ content: EditionContent }>(
      { _id: published.edition },
      { session, projection: { content: 1 } },
    );
  if (!source || !edition || edition.content.translatedFrom?.lang !== source.lang) return [];

  const { body, machineDraft, credits, title, translatedFrom } = edition.content;
  const hashes = new Map(Object.entries(translatedFrom.paragraphs));
  const known = body.filter(({ para }) => hashes.has(para) && !machineDraft.includes(para));
  const wanted = new Set(known.flatMap(({ para }) => hashes.get(para) ?? []));
  const blocks = await findSourceBlocks({ payload, req, source, hashes: wanted });
  const translators = creditsOf(credits, 'translator').map(({ name }) => name);
  return known.flatMap((target): StoredUnit[] => {
    const found = blocks.get(hashes.get(target.para) ?? '');
    const languages = { sourceLang: source.lang, targetLang: published.lang };
    const unit = found && toUnit({ source: found.block, target, ...languages });
    if (!unit) return [];
    const { number, publishedAt } = published;
    const whence = { text, edition: number, title, translators, publishedAt };
    return [{ ...unit, ...whence, sourceText: source.text, sourceEdition: found.edition }];
  });
}
