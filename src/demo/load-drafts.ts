import type { Locale } from '@/i18n/locales';
import type { DemoArticle } from './content/demo-article';
import { saveWords } from './load-text';
import type { LoadingContext } from './loading-context';
import { readContent, type DemoText } from './read-content';
import { replaceBlocks } from './replace-blocks';
import { startTranslated } from './start-text';

type Unpublished = LoadingContext & { demo: DemoArticle; lang: Locale; source: DemoText };

/** A translation that is begun: what is not translated yet stands there in the words of its source. */
export async function loadDraft(draft: Unpublished & { article: string }): Promise<void> {
  const { demo, lang, source } = draft;
  const begun = await readContent(`articles/${demo.folder}/draft.${lang}.md`);
  const id = await startTranslated(draft);
  await saveWords({ ...draft, id, words: { ...begun, blocks: replaceBlocks(source.blocks, begun.blocks) } });
}

/** A published text with a change that is saved and not published. */
export async function loadRevision(revision: Unpublished & { id: string }): Promise<void> {
  const { demo, lang, source } = revision;
  const { blocks } = await readContent(`articles/${demo.folder}/revision.${lang}.md`);
  await saveWords({
    ...revision,
    words: { ...source, note: null, blocks: replaceBlocks(source.blocks, blocks) },
  });
}
