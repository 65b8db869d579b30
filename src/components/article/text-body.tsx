import type { Block, Lang } from '@/domain/body';
import { paragraphFragment, paragraphPath } from '@/domain/paths';

import { FigureBlock } from './figure-block';
import { InlineWords, type InlineContext } from './inline-words';
import { numberNotes } from './note-numbers';

type Context = InlineContext & {
  /** The language of the text. */
  lang: Lang;
  /** Paragraphs show their numbers: those of a text do, those of a page kept by the editors do not. */
  numbered: boolean;
  /** Ids of the blocks to be marked as a machine's draft. */
  drafts: ReadonlySet<string>;
  /** Words in the margin, by the id of the block that they are about. */
  marks?: ReadonlyMap<string, string>;
  /** The edition that is shown: its paragraphs lead to their citations. */
  edition?: { lang: Lang; pid: string; number: number };
};

function ParagraphNumber(props: Context & Pick<Block, 'para' | 'number'>) {
  const { para, number, t, drafts, numbered, edition } = props;
  return (
    <>
      {drafts.has(para) && <small className="draft"> {t('article.draftParagraph')}</small>}
      {numbered && number !== null && (
        <a className="n" href={`#${paragraphFragment(para)}`} aria-label={t('article.paragraph', { number })}>
          {number}
        </a>
      )}
      {numbered && number !== null && edition && (
        <a className="cite" href={paragraphPath({ ...edition, para })}>
          {t('cite.paragraph')}
        </a>
      )}
    </>
  );
}

/** Inside the block, so that it stands beside it whatever room the block keeps above. */
function MarginMark({ words, lang, t }: Pick<Context, 't' | 'lang'> & { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <>
      <small className="mark" lang={lang === t.locale ? undefined : t.locale}>
        {words}
      </small>{' '}
    </>
  );
}

function BlockElement({ block, ...context }: { block: Block } & Context) {
  const { t, notes, prefix, lang, edition } = context;
  const inline = { t, notes, prefix };
  const id = paragraphFragment(block.para);
  const mark = <MarginMark words={context.marks?.get(block.para)} lang={lang} t={t} />;
  const number = <ParagraphNumber para={block.para} number={block.number} {...context} />;
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id} className={block.startsSection ? 'opens' : undefined}>
          {mark}
          <InlineWords content={block.content} {...inline} />
          {number}
        </p>
      );
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return (
        <Tag id={id}>
          {mark}
          <InlineWords content={block.content} {...inline} />
        </Tag>
      );
    }
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <div id={id} className="block">
          {mark}
          <Tag>
            {block.items.map((item, index) => (
              <li key={index}>
                <InlineWords content={item} {...inline} />
              </li>
            ))}
          </Tag>
          {number}
        </div>
      );
    }
    case 'quote':
      return (
        <div id={id} className="block">
          {mark}
          <blockquote>
            <InlineWords content={block.content} {...inline} />
          </blockquote>
          {number}
        </div>
      );
    case 'figure':
      return (
        <FigureBlock
          id={id}
          figure={block}
          mark={mark}
          pageLang={lang}
          citePath={edition && paragraphPath({ ...edition, para: block.para })}
          t={t}
        />
      );
    case 'rule':
      return <hr />;
  }
}

const NO_DRAFTS: ReadonlySet<string> = new Set();

type Props = Pick<Context, 't' | 'lang'> & Partial<Context> & { body: Block[] };

/** The blocks of a text: numbered paragraphs, headings, lists, quotations and figures. */
export function TextBody(props: Props) {
  const { body, notes = numberNotes(body), drafts = NO_DRAFTS, numbered = true, ...rest } = props;
  const { lang, t } = rest;
  return (
    <div className="text" lang={lang === t.locale ? undefined : lang}>
      {body.map((block) => (
        <BlockElement key={block.para} {...{ block, notes, drafts, numbered, ...rest }} />
      ))}
    </div>
  );
}
