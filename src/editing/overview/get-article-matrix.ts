import type { ArticleMatrix } from '@/domain/article-matrix';
import { chooseSource } from '@/domain/article-matrix-source';
import type { Lang } from '@/domain/body';
import { findWholeWithdrawal } from '@/domain/current-edition';
import { LOCALE_CODES } from '@/i18n/locales';
import type { EditingContext } from '../editing-context';
import { listWithdrawalsInForce } from '../list-withdrawals-in-force';
import { relationIds } from '../relation-id';
import { listColleagues } from './list-colleagues';
import { listScheduled } from './list-scheduled';
import { toMatrixCell } from './matrix-cell';

type Asked = EditingContext & {
  id: string;
  /** Whether the one who asks may write in a language. */
  mayWriteIn: (lang: Lang) => boolean;
  timeZone: string;
};

/**
 * Where an article stands in each language of the archive and in any other that it has a text in, drafts included, to
 * one person: of what they must not read the language alone is said, and that it is withdrawn.
 */
export async function getArticleMatrix({
  payload,
  req,
  id,
  mayWriteIn,
  timeZone,
}: Asked): Promise<ArticleMatrix> {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    select: { pid: true, workingTitle: true, originalLang: true },
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  });
  const pid = article.pid ?? '';
  const [drafts, languages, publications, withdrawals] = await Promise.all([
    listDrafts({ payload, req, id }),
    listLanguages({ payload, req, id }),
    listPublications({ payload, req, id }),
    listWithdrawalsInForce({ payload, req, articlePid: pid }),
  ]);
  const [colleagues, scheduled] = await Promise.all([
    listColleagues({
      payload,
      req,
      ids: drafts.flatMap(({ assignee, writers }) =>
        relationIds([...(writers ?? []), ...(assignee ? [assignee] : [])]),
      ),
    }),
    listScheduled({ payload, req, texts: drafts.map((draft) => draft.id) }),
  ]);
  const langs = [...new Set<Lang>([...LOCALE_CODES, ...languages.toSorted()])];
  const cells = langs.map((lang) =>
    toMatrixCell({
      lang,
      draft: drafts.find((draft) => draft.lang === lang) ?? null,
      exists: languages.includes(lang),
      publications,
      withdrawals,
      scheduled: scheduled.rows,
      colleagues,
      mayWrite: mayWriteIn(lang),
    }),
  );
  const originalLang = article.originalLang ?? null;
  const source = chooseSource({ cells, originalLang });
  return {
    id,
    pid,
    title: article.workingTitle,
    originalLang,
    timeZone,
    cells: cells.map((cell) => {
      const isFree = !languages.includes(cell.lang) && !findWholeWithdrawal(cell.lang, withdrawals);
      const mayImport = isFree && mayWriteIn(cell.lang);
      return { ...cell, mayImport, mayStart: mayImport && source !== null };
    }),
  };
}

type OfArticle = EditingContext & { id: string };

async function listDrafts({ payload, req, id }: OfArticle) {
  const { docs } = await payload.find({
    collection: 'texts',
    draft: true,
    where: { article: { equals: id } },
    select: {
      lang: true,
      title: true,
      kind: true,
      stage: true,
      _status: true,
      assignee: true,
      dueOn: true,
      writers: true,
      untranslated: true,
      translatedFrom: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs;
}

/** Of all its texts, also those that are withheld from the one who asks. */
async function listLanguages({ payload, req, id }: OfArticle): Promise<Lang[]> {
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { equals: id } },
    select: { lang: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ lang }) => lang);
}

async function listPublications({ payload, req, id }: OfArticle) {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { article: { equals: id } },
    select: { text: true, lang: true, number: true, paragraphs: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs;
}
