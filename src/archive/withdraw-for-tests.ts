/** What of an archive is published, as the editors' side leaves it behind. For integration tests only. */
import type { ObjectId, WithId } from 'mongodb';
import type { Lang } from '@/domain/body';
import { sortKey, yearOf } from '@/domain/dates';
import type { WithdrawalScope } from '@/domain/reading';
import type { TestArticle } from './archive-for-tests';
import { getDatabase } from './database';
import { collection, type EditionDocument, type RecordDocument } from './documents';

/** Says that an edition is the current one of its text. */
export async function showEdition(
  article: TestArticle,
  edition: WithId<EditionDocument> & { text?: ObjectId },
): Promise<void> {
  const { _id, articlePid, lang, number, content, publishedAt, paragraphs, photoHashes, text } = edition;
  const first = await collection('editions').findOne({ articlePid, lang }, { sort: { number: 1 } });
  await getDatabase()
    .collection('publications')
    .replaceOne(
      { articlePid, lang },
      {
        articlePid,
        lang,
        ...(text && { text }),
        edition: _id,
        number,
        publishedAt,
        firstPublishedAt: first?.publishedAt ?? publishedAt,
        updatedAt: new Date(),
        title: content.title,
        titleSupplied: content.titleSupplied,
        slug: content.slug,
        kind: content.kind,
        lede: content.lede,
        credits: content.credits,
        people: [...content.credits, ...content.abstractBy].flatMap(({ person }) => person?.pid ?? []),
        machineDraft: content.machineDraft.length > 0,
        outlet: content.source?.outlet ?? null,
        translatedFrom: content.translatedFrom,
        paragraphs,
        photos: photoHashes,
        about: article.about ?? [],
        date: article.date ?? null,
        sortDate: sortKey(article.date ?? null),
        year: yearOf(article.date ?? null),
        originalLang: article.originalLang ?? null,
        seriesPid: article.seriesPid ?? null,
        part: article.part ?? null,
        subjects: article.subjects ?? [],
      },
      { upsert: true },
    );
  const { date = null, originalLang = null } = article;
  await writeRecord({ articlePid, lang }, { edition: _id, number, deleted: false, date, originalLang });
}

export async function unpublish(articlePid: string, lang: Lang): Promise<void> {
  const { deletedCount } = await collection('publications').deleteOne({ articlePid, lang });
  if (deletedCount > 0) await writeRecord({ articlePid, lang }, { deleted: true });
}

type Facts = Partial<RecordDocument> & { deleted: boolean };

async function writeRecord(text: { articlePid: string; lang: Lang }, facts: Facts): Promise<void> {
  await collection('records').updateOne(
    text,
    { $set: facts, $currentDate: { stamp: true } },
    { upsert: true },
  );
}

type Act = {
  scope: WithdrawalScope;
  lang?: Lang;
  number?: number;
  reason?: Record<Lang, string>;
  withdrawnAt?: Date;
};

/** Withdraws what the act names. Gives the id with which it is lifted. */
export async function withdraw(article: TestArticle, act: Act): Promise<ObjectId> {
  const { insertedId } = await collection('withdrawals').insertOne({
    withdrawnAt: new Date(),
    ...act,
    articlePid: article.pid,
  });
  await settle(article);
  return insertedId;
}

export async function lift(article: TestArticle, withdrawal: ObjectId): Promise<void> {
  await collection('withdrawals').updateOne({ _id: withdrawal }, { $set: { liftedAt: new Date() } });
  await settle(article);
}

/** Shows of every text that was ever published the newest edition that is not withdrawn, if there is one. */
async function settle(article: TestArticle): Promise<void> {
  const acts = await collection('withdrawals').find({ articlePid: article.pid, liftedAt: null }).toArray();
  const records = await collection('records').find({ articlePid: article.pid }).toArray();
  for (const { lang } of records) {
    const hidden = acts.some(
      ({ scope, ...act }) => scope === 'article' || (scope === 'text' && act.lang === lang),
    );
    const withdrawn = acts.flatMap((act) =>
      act.scope === 'edition' && act.lang === lang ? (act.number ?? []) : [],
    );
    const newest = await collection('editions').findOne(
      { articlePid: article.pid, lang, number: { $nin: withdrawn } },
      { sort: { number: -1 } },
    );
    if (newest && !hidden) await showEdition(article, newest);
    else await unpublish(article.pid, lang);
  }
}
