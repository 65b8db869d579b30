import { createLocalReq, type Payload } from 'payload';
import { DEMO_ARTICLES } from './list-texts';
import { loadArticle } from './load-article';
import { loadPages } from './load-pages';
import { loadPictures } from './load-pictures';
import { loadVocabulary } from './load-vocabulary';

/** The article that the page “How to cite” takes its examples from. */
const EXAMPLE = 'how-a-text-comes';

/**
 * Fills an empty archive with the demonstration: records, abstracts, an article of our own in every language,
 * drawings, pages. Does nothing, and says so by `false`, where there is any article. `say` is told what is done.
 */
export async function loadDemonstration({
  payload,
  say = () => undefined,
}: {
  payload: Payload;
  say?: (line: string) => void;
}): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  const { totalDocs } = await payload.count({ collection: 'articles', req });
  if (totalDocs > 0) return false;

  say('People, subjects and series …');
  const vocabulary = await loadVocabulary({ payload, req });
  say('Drawings …');
  const photos = await loadPictures({ payload, req });
  for (const demo of DEMO_ARTICLES) {
    const article = await loadArticle({ payload, req, vocabulary, photos, demo });
    say(`${article.workingTitle} (${demo.langs.join(', ')})`);
    if (demo.folder === EXAMPLE && article.pid) await loadPages({ payload, req, photos, pid: article.pid });
  }
  return true;
}
