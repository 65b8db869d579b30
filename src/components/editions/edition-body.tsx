import { getDraftExtent } from '@/components/article/draft-paragraphs';
import { numberNotes } from '@/components/article/note-numbers';
import { NotesList } from '@/components/article/notes-list';
import { TextBody } from '@/components/article/text-body';
import type { Block } from '@/domain/body';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Run = { lacking: boolean; blocks: Block[] };

/** The body in runs; a passage that the newest edition lacks is a run of its own. */
function toRuns(body: Block[], lacking: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const block of body) {
    const isLacking = lacking.has(block.para);
    const run = runs.at(-1);
    if (run && !run.lacking && !isLacking) run.blocks.push(block);
    else runs.push({ lacking: isLacking, blocks: [block] });
  }
  return runs;
}

type Props = {
  article: ArticleView;
  /** Ids of the paragraphs that the newest edition lacks. */
  lacking: ReadonlySet<string>;
  t: Translator;
};

/** The words of an edition with its notes; what the newest edition lacks is marked in the margin. */
export function EditionBody({ article: { edition, pid }, lacking, t }: Props) {
  const { content, lang, number } = edition;
  const notes = numberNotes(content.body);
  const draft = getDraftExtent(edition);
  const shared = {
    t,
    lang,
    notes,
    edition: { lang, pid, number },
    drafts: draft.extent === 'some' ? draft.paras : undefined,
  };
  return (
    <>
      <div className="runs">
        {toRuns(content.body, lacking).map((run) =>
          run.lacking ? (
            <div key={run.blocks[0]?.para} className="lacking">
              <p className="mark">{t('edition.gone')}</p>
              <TextBody body={run.blocks} {...shared} />
            </div>
          ) : (
            <TextBody key={run.blocks[0]?.para} body={run.blocks} {...shared} />
          ),
        )}
      </div>
      <NotesList t={t} notes={notes} />
    </>
  );
}
