import type { EditingContext } from './editing-context';
import { relationId, relationIds } from './relation-id';

/** What legal withdrawals in force withhold in the admin, by the ids of the documents. */
export type WithheldIds = {
  /** Texts that are withheld with all that there is of them; also those whose newest edition is, which say the same. */
  texts: string[];
  /** Editions that are withheld by themselves. */
  editions: string[];
  /** The texts of those: an old version of one says what the edition says. */
  textsOfEditions: string[];
};

/** What was withdrawn for legal reasons and must be read by administrators only. */
export async function listWithheld({ payload, req }: EditingContext): Promise<WithheldIds> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { legal: { equals: true }, liftedAt: { exists: false } },
    select: { scope: true, article: true, text: true, edition: true },
    depth: 0,
    pagination: false,
    req,
  });
  const of = (scope: (typeof docs)[number]['scope']) => docs.filter((one) => one.scope === scope);
  const editions = of('edition').flatMap(({ edition }) => relationId(edition) ?? []);
  const textsOfEditions = of('edition').flatMap(({ text }) => relationId(text) ?? []);
  const articles = relationIds(of('article').flatMap(({ article }) => article ?? []));
  return {
    texts: [
      ...of('text').flatMap(({ text }) => relationId(text) ?? []),
      ...(await listTextsOf({ payload, req, articles })),
      ...(await listTextsEndingWith({ payload, req, editions, texts: textsOfEditions })),
    ],
    editions,
    textsOfEditions,
  };
}

async function listTextsOf({
  payload,
  req,
  articles,
}: EditingContext & { articles: string[] }): Promise<string[]> {
  if (articles.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { in: articles } },
    select: { lang: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id }) => id);
}

/** Of these texts those whose newest edition is one of these: nothing else has been published since. */
async function listTextsEndingWith({
  payload,
  req,
  editions,
  texts,
}: EditingContext & { editions: string[]; texts: string[] }): Promise<string[]> {
  if (texts.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'editions',
    where: { text: { in: texts } },
    select: { text: true },
    sort: '-number',
    depth: 0,
    pagination: false,
    req,
  });
  return [...new Set(texts)].filter((id) => {
    const newest = docs.find(({ text }) => relationId(text) === id);
    return newest !== undefined && editions.includes(newest.id);
  });
}
