import type { EditingContext } from '../editing-context';
import type { Candidate } from './find-units';
import type { StoredId } from './stored-unit';

type Asked = Pick<EditingContext, 'payload'> & { units: readonly Candidate[] };

/**
 * Leaves what everybody may read at this moment. A unit goes with what it was made of; this is for the one that
 * somebody who published at the very moment of a withdrawal left behind.
 */
export async function keepPublished({ payload, units }: Asked): Promise<Candidate[]> {
  if (units.length === 0) return [];
  const { connection } = payload.db;
  const texts = units.flatMap(({ text, sourceText }) => [text, sourceText]);
  const [publications, withdrawn] = await Promise.all([
    connection
      .collection('publications')
      .find<{ text: StoredId; number: number }>(
        { text: { $in: texts } },
        { projection: { _id: 0, text: 1, number: 1 } },
      )
      .toArray(),
    connection
      .collection('withdrawals')
      .find<{ edition: StoredId }>(
        { liftedAt: null, edition: { $in: units.map(({ sourceEdition }) => sourceEdition) } },
        { projection: { edition: 1 } },
      )
      .toArray(),
  ]);
  const numbers = new Map(publications.map(({ text, number }) => [String(text), number]));
  const gone = new Set(withdrawn.map(({ edition }) => String(edition)));
  return units.filter(
    ({ text, edition, sourceText, sourceEdition }) =>
      numbers.get(String(text)) === edition &&
      numbers.has(String(sourceText)) &&
      !gone.has(String(sourceEdition)),
  );
}
