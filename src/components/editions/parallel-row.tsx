import type { NoteInline } from '@/components/article/note-numbers';
import { TextBody } from '@/components/article/text-body';
import { formatLanguage, ownName } from '@/components/frame/language-name';
import type { Block } from '@/domain/body';
import type { ArticleView, ParallelView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Row = ParallelView['rows'][number];

/** One of the two texts. */
export type ParallelSide = {
  view: ArticleView;
  notes: Map<NoteInline, number>;
  /** What its ids begin with where the other text has the same: an id stands once in a page. */
  prefix: string;
};

type CellProps = { row: Row; block: Block | null; side: ParallelSide; source: ArticleView; t: Translator };

/** Of a paragraph that only one of the texts has, the id is that of the text's own page. */
function withOwnId(block: Block, { row, side }: CellProps): Block {
  return row.block && row.otherBlock ? { ...block, para: side.prefix + block.para } : block;
}

/** What is said of a paragraph of a translation whose source has moved on. */
function BehindMark({ row, block, side, source, t }: CellProps) {
  if (!row.behind || side.view.staleness?.sourceLang !== source.edition.lang) return null;
  const language = formatLanguage(source.edition.lang, t);
  return <p className="mark">{t(block ? 'parallel.behind' : 'parallel.behindMissing', { language })}</p>;
}

function Cell(props: CellProps) {
  const { block, side, t } = props;
  const { notes, prefix } = side;
  const { lang } = side.view.edition;
  return (
    <div className="cell">
      <p className="side" lang={lang === t.locale ? undefined : lang}>
        {ownName(lang)}
      </p>
      {block ? (
        <TextBody t={t} body={[withOwnId(block, props)]} lang={lang} notes={notes} prefix={prefix} />
      ) : (
        <p className="mark">{t('parallel.missing', { language: formatLanguage(lang, t) })}</p>
      )}
      <BehindMark {...props} />
    </div>
  );
}

type RowProps = { row: Row; sides: [ParallelSide, ParallelSide]; t: Translator };

/** One paragraph in both texts. */
export function ParallelRow({ row, sides, t }: RowProps) {
  const { block, otherBlock } = row;
  const [first, second] = sides;
  if ((block ?? otherBlock)?.type === 'rule') return <hr />;
  return (
    <div className="row">
      <Cell row={row} block={block} side={first} source={second.view} t={t} />
      <Cell row={row} block={otherBlock} side={second} source={first.view} t={t} />
    </div>
  );
}
