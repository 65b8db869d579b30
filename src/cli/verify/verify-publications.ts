import type { ObjectId } from 'mongodb';
import { collection, type EditionDocument, type PublicationDocument } from '@/archive/documents';
import { ark } from '@/domain/paths';
import { inBatches } from './in-batches';
import { compareRepeated } from './compare-repeated';
import { type Finding, quote } from './finding';
import type { Verification } from './verification';

type PointedAt = Pick<
  EditionDocument,
  'articlePid' | 'lang' | 'number' | 'publishedAt' | 'paragraphs' | 'photoHashes'
> & {
  _id: ObjectId;
  content: Omit<EditionDocument['content'], 'body'>;
};

const AGAIN = 'Unpublish the text and publish it again: that writes its publication anew.';

/** Every publication points to an edition that is there, and repeats what is in it. */
export async function* verifyPublications({ naan, step }: Verification): AsyncGenerator<Finding> {
  const cursor = collection('publications').find({}, { batchSize: 500 });
  for await (const batch of inBatches(cursor)) {
    const editions = await getEditions(batch.map(({ edition }) => edition));
    for (const publication of batch) {
      step('publications');
      const { articlePid: pid, lang, number } = publication;
      const about = ark({ naan, pid, lang });
      const edition = editions.get(String(publication.edition));
      if (!edition) yield toMissing({ kind: 'publication', about, number });
      else yield* compare(about, publication, edition);
    }
  }
}

/** Every text that was ever published still has the edition that its record names. */
export async function* verifyRecords({ naan, step }: Verification): AsyncGenerator<Finding> {
  const cursor = collection('records').find({}, { batchSize: 500 });
  for await (const batch of inBatches(cursor)) {
    const editions = await getEditions(batch.map(({ edition }) => edition));
    for (const { articlePid: pid, lang, number, edition } of batch) {
      step('records');
      if (editions.has(String(edition))) continue;
      yield toMissing({ kind: 'record', about: ark({ naan, pid, lang }), number });
    }
  }
}

async function getEditions(ids: ObjectId[]): Promise<Map<string, PointedAt>> {
  const projection = {
    ...{ articlePid: 1, lang: 1, number: 1, publishedAt: 1, paragraphs: 1, photoHashes: 1 },
    ...{ 'content.title': 1, 'content.titleSupplied': 1, 'content.slug': 1, 'content.kind': 1 },
    ...{ 'content.lede': 1, 'content.credits': 1, 'content.source': 1, 'content.translatedFrom': 1 },
    'content.machineDraft': 1,
  };
  const found = await collection('editions')
    .find<PointedAt>({ _id: { $in: ids } }, { projection })
    .toArray();
  return new Map(found.map((edition) => [String(edition._id), edition]));
}

function toMissing({
  kind,
  about,
  number,
}: {
  kind: 'publication' | 'record';
  about: string;
  number: number;
}): Finding {
  return {
    ...{ kind, about, part: 'edition', expected: `edition ${number}`, found: 'none' },
    says: `its ${kind} points to edition ${number}, which is missing.`,
    advice: 'Restore that edition from a backup.',
  };
}

function* compare(about: string, publication: PublicationDocument, edition: PointedAt): Generator<Finding> {
  for (const { part, expected, found } of compareRepeated(publication, edition)) {
    const says = `its publication says ${quote(found)} for ${part}, its edition ${edition.number} says ${quote(expected)}.`;
    yield { kind: 'publication', about, part, expected, found, says, advice: AGAIN };
  }
}
