import type { Block } from '@/domain/body';
import type { MemoryMatch } from '@/domain/translation-memory';
import { rankMatches, type Remembered } from '@/domain/translation-memory-matches';
import { toMemoryText } from '@/domain/translation-memory-unit';
import type { EditingContext } from '../editing-context';
import { relationId } from '../relation-id';
import { toObjectId } from '../to-object-id';
import { keepPublished } from './keep-published';
import { findNearUnits, findSameUnits, type Candidate } from './find-units';
import type { StoredId } from './stored-unit';

type Asked = EditingContext & {
  /** A text that the one who asks may read, and a paragraph that the edition of its source shows. */
  id: string;
  para: string;
};

/**
 * What was translated before of the source of a paragraph; none for a text that has no published source. Throws
 * Payload's refusal when the text may not be read.
 */
export async function lookUpMemory({ payload, req, id, para }: Asked): Promise<MemoryMatch[]> {
  const text = await payload.findByID({
    collection: 'texts',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const of = relationId(text.translatedFrom?.text);
  const source = of ? await getSourceParagraph({ payload, of, para }) : null;
  if (!source || source.words.trim() === '') return [];
  const wanted = { payload, text: source.words, sourceLang: source.lang, targetLang: text.lang };
  const offer = async (units: readonly Candidate[]) => {
    const others = units.filter((unit) => !(unit.para === para && String(unit.text) === id));
    const readable = await keepPublished({ payload, units: others });
    return rankMatches({ text: source.words, lang: source.lang, remembered: readable.map(toRemembered) });
  };
  const same = await offer(await findSameUnits(wanted));
  // Beside the very words nobody needs what is nearly the same, which is dearer to find the more there is.
  return same.length > 0 ? same : offer(await findNearUnits(wanted));
}

async function getSourceParagraph({
  payload,
  of,
  para,
}: Pick<EditingContext, 'payload'> & { of: string; para: string }) {
  const { connection } = payload.db;
  const publication = await connection
    .collection('publications')
    .findOne<{ edition: StoredId; lang: string }>({ text: toObjectId(payload, of) });
  if (!publication) return null;
  const [found] = await connection
    .collection('editions')
    .aggregate<{ blocks: Block[] }>([
      { $match: { _id: publication.edition } },
      { $project: { blocks: { $filter: { input: '$content.body', cond: { $eq: ['$$this.para', para] } } } } },
    ])
    .toArray();
  const block = found?.blocks[0];
  return block ? { words: toMemoryText(block), lang: publication.lang } : null;
}

function toRemembered(unit: Candidate): Remembered {
  const { sourceLang, targetLang, hash, source, target, title, edition, para, translators, publishedAt } =
    unit;
  const text = String(unit.text);
  return {
    sourceLang,
    targetLang,
    hash,
    sourceText: source,
    markup: target,
    from: { text, title, edition, para, translators, publishedAt: publishedAt.toISOString() },
  };
}
