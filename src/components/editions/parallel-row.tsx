import type { NoteInline } from '@/components/article/note-numbers';
import { TextBody } from '@/components/article/text-body';
import { formatLanguage, ownName } from '@/components/frame/language-name';
import type { Block, Lang } from '@/domain/body';
import type { ArticleView, ParallelView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Row = ParallelView['rows'][number];
type Context = { row: Row; notes: Map<NoteInline, number>; t: Translator };

type CellProps = Context & {
  block: Block | null;
  view: ArticleView;
  source: ArticleView;
  /** The first text has the paragraph, and with it the address that both share. */
  isSecond: boolean;
};

/** An id stands once in a page: of a paragraph that both texts have, the second's names its language, too. */
function withOwnId(block: Block, lang: Lang): Block {
  return { ...block, para: `${lang}-${block.para}` };
}

/** What is said of a paragraph of a translation whose source has moved on. */
function BehindMark({ row, block, view, source, t }: CellProps) {
  if (!row.behind || view.staleness?.sourceLang !== source.edition.lang) return null;
  const language = formatLanguage(source.edition.lang, t);
  return <p className="mark">{t(block ? 'parallel.behind' : 'parallel.behindMissing', { language })}</p>;
}

function Cell(props: CellProps) {
  const { block, view, isSecond, notes, t } = props;
  const { lang } = view.edition;
  return (
    <div className="cell">
      <p className="side" lang={lang === t.locale ? undefined : lang}>
        {ownName(lang)}
      </p>
      {block ? (
        <TextBody t={t} body={[isSecond ? withOwnId(block, lang) : block]} lang={lang} notes={notes} />
      ) : (
        <p className="mark">{t('parallel.missing', { language: formatLanguage(lang, t) })}</p>
      )}
      <BehindMark {...props} />
    </div>
  );
}

/** One paragraph in both texts. */
export function ParallelRow({ row, view, notes, t }: Context & { view: ParallelView }) {
  const { block, otherBlock } = row;
  const { article, other } = view;
  const context = { row, notes, t };
  if ((block ?? otherBlock)?.type === 'rule') return <hr />;
  return (
    <div className="row">
      <Cell block={block} view={article} source={other} isSecond={false} {...context} />
      <Cell block={otherBlock} view={other} source={article} isSecond={block !== null} {...context} />
    </div>
  );
}
