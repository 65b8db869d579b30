import { notFound } from 'next/navigation';
import { ArticleHeading } from '@/components/article/article-heading';
import { ArticleNotices } from '@/components/article/article-notices';
import { getDraftExtent } from '@/components/article/draft-paragraphs';
import { numberNotes } from '@/components/article/note-numbers';
import { NotesList } from '@/components/article/notes-list';
import { TextBody } from '@/components/article/text-body';
import { createTranslator } from '@/i18n/create-translator';
import { isLocale } from '@/i18n/locales';
import { PreviewColophon } from './preview-colophon';
import { PreviewMark } from './preview-mark';
import { readPreview } from './read-preview';
import { RefreshOnSave } from './refresh-on-save';

const NO_DRAFTS: ReadonlySet<string> = new Set();

/** The newest draft of a text, made of the parts of the reading pages. Never kept: each request reads it anew. */
export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const view = await readPreview((await params).id);
  return { title: view?.edition.content.title ?? '' };
}

export default async function Preview({ params }: Props) {
  const { id } = await params;
  const view = await readPreview(id);
  const lang = view?.edition.lang;
  if (!view || !isLocale(lang)) notFound();
  const t = createTranslator(lang);
  const { content } = view.edition;
  const notes = numberNotes(content.body);
  const draft = getDraftExtent(view.edition);
  return (
    <>
      <RefreshOnSave />
      <PreviewMark locale={lang} id={id} number={view.edition.number} />
      <main id="main">
        <article className="article">
          <ArticleHeading view={view} t={t} />
          <ArticleNotices view={view} t={t} />
          <TextBody
            t={t}
            body={content.body}
            lang={lang}
            notes={notes}
            drafts={draft.extent === 'some' ? draft.paras : NO_DRAFTS}
          />
          <NotesList t={t} notes={notes} lang={lang} />
          <PreviewColophon view={view} t={t} />
        </article>
      </main>
    </>
  );
}
