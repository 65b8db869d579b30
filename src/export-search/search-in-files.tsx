import { renderToStaticMarkup } from 'react-dom/server';
import type { Translator } from '@/i18n/create-translator';
import { createTranslator } from '@/i18n/create-translator';
import { isLocale } from '@/i18n/locales';
import { toExportedFile, toRelativeUrl } from './exported-file';
import { FoundArticles, FoundCount } from './found-page';
import { readText } from './has-term';
import { readQuestion } from './read-question';
import { createFileReader, SearchFileError } from './read-search-file';
import {
  articleFile,
  type ArticlePart,
  CONTENTS_FILE,
  type SearchContents,
  textFile,
  type TextPart,
  wordsFile,
  type WordsPart,
} from './search-files';
import { toSearchView, type WholeArchive } from './to-search-view';

/** Opens the files of the search that stand beside this script. */
async function openArchive(folder: string): Promise<WholeArchive> {
  const read = createFileReader(folder);
  return {
    contents: await read<SearchContents>(CONTENTS_FILE),
    readWords: (part) => read<WordsPart>(wordsFile(part)),
    readText: async (no) => readText(await read<TextPart>(textFile(no))),
    readArticle: (article) => read<ArticlePart>(articleFile(article)),
  };
}

/** The site's addresses as files; a question stays one of this very page. */
function leadToFiles(element: HTMLElement, page: string): void {
  for (const link of element.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('/')) continue;
    const { pathname, search, hash } = new URL(href, 'http://archive.invalid');
    const isQuestion = toExportedFile(pathname) === page;
    const file = isQuestion ? page : toExportedFile(pathname + search);
    link.setAttribute('href', toRelativeUrl(page, file) + (isQuestion ? search : '') + hash);
  }
}

function keepQuestion(query: { q: string }): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('main .ask [name=q]'))
    field.value = query.q;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.search = new URLSearchParams({ q: query.q }).toString();
  }
}

function tellFailure(error: unknown, t: Translator): string {
  const file = error instanceof SearchFileError ? error.file : String(error);
  return renderToStaticMarkup(<p role="alert">{t('search.fileMissing', { file: `search/${file}` })}</p>);
}

/** Answers the question in the address of this page. */
async function answer(folder: string): Promise<void> {
  const locale = document.documentElement.lang;
  const heading = document.querySelector<HTMLElement>('main > .heading');
  const query = readQuestion(location.search);
  if (!isLocale(locale) || !heading || query.q === '') return;
  const t = createTranslator(locale);
  const page = `${locale}/search/index.html`;
  keepQuestion(query);
  document.title = `${t('search.pageTitle', { q: query.q })} — ${document.title.split(' — ').at(-1) ?? ''}`;
  const show = (count: string, found: string) => {
    heading.insertAdjacentHTML('beforeend', count);
    while (heading.nextSibling) heading.nextSibling.remove();
    heading.insertAdjacentHTML('afterend', found);
    leadToFiles(heading.parentElement ?? heading, page);
  };
  try {
    const view = await toSearchView({ archive: await openArchive(folder), query, locale });
    if (view.notes.includes('nothingAsked')) {
      heading.insertAdjacentHTML('beforeend', renderToStaticMarkup(<FoundCount view={view} t={t} />));
      return;
    }
    show(
      renderToStaticMarkup(<FoundCount view={view} t={t} />),
      renderToStaticMarkup(<FoundArticles view={view} t={t} />),
    );
  } catch (error) {
    show('', tellFailure(error, t));
  }
}

const script = document.currentScript;
document.querySelector('[data-needs-script]')?.remove();
if (script instanceof HTMLScriptElement) {
  void answer(new URL('.', script.src).href).finally(() =>
    document.documentElement.setAttribute('data-answered', ''),
  );
}
