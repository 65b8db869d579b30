import type { CollectionAfterChangeHook } from 'payload';
import { afterCommit } from '@/editing/after-commit';
import { settleArticle } from '@/editing/settle-article';
import type { Article } from '@/payload-types';

/** An article's date, series and subjects are copied into its publications, so that lists need one query. */
export const settleArticleAfterChange: CollectionAfterChangeHook<Article> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') return;
  const { payload } = req;
  await afterCommit({ payload, req, name: `settle ${doc.id}` }, () => settleArticle({ payload, id: doc.id }));
};
