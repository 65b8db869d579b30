import { getDraftExtent } from '@/components/article/draft-paragraphs';
import { numberNotes } from '@/components/article/note-numbers';
import { NotesList } from '@/components/article/notes-list';
import { TextBody } from '@/components/article/text-body';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  article: ArticleView;
  /** Ids of the paragraphs that the newest edition lacks. */
  lacking: readonly string[];
  t: Translator;
};

/** The words of an edition with its notes; what the newest edition lacks is marked in the margin. */
export function EditionBody({ article: { edition, pid }, lacking, t }: Props) {
  const { content, lang, number } = edition;
  const notes = numberNotes(content.body);
  const draft = getDraftExtent(edition);
  return (
    <>
      <TextBody
        t={t}
        body={content.body}
        lang={lang}
        notes={notes}
        marks={new Map(lacking.map((para) => [para, t('edition.gone')]))}
        drafts={draft.extent === 'some' ? draft.paras : undefined}
        edition={{ lang, pid, number }}
      />
      <NotesList t={t} notes={notes} lang={lang} />
    </>
  );
}
