import type { Block, Lang } from '@/domain/body';
import { paragraphFragment, paragraphPath } from '@/domain/paths';
import type { Translator } from '@/i18n/create-translator';

import { FigureBlock } from './figure-block';
import { InlineWords } from './inline-words';
import { numberNotes, type NoteInline } from './note-numbers';

type Context = {
  t: Translator;
  notes: Map<NoteInline, number>;
  /** The language of the text. */
  lang: Lang;
  /** Paragraphs show their numbers: those of a text do, those of a page kept by the editors do not. */
  numbered: boolean;
  /** Ids of the blocks to be marked as a machine's draft. */
  drafts: ReadonlySet<string>;
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

function BlockElement({ block, ...context }: { block: Block } & Context) {
  const { t, notes, edition } = context;
  const id = paragraphFragment(block.para);
  const number = <ParagraphNumber para={block.para} number={block.number} {...context} />;
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id} className={block.startsSection ? 'opens' : undefined}>
          <InlineWords content={block.content} t={t} notes={notes} />
          {number}
        </p>
      );
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return (
        <Tag id={id}>
          <InlineWords content={block.content} t={t} notes={notes} />
        </Tag>
      );
    }
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <div id={id} className="block">
          <Tag>
            {block.items.map((item, index) => (
              <li key={index}>
                <InlineWords content={item} t={t} notes={notes} />
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
          <blockquote>
            <InlineWords content={block.content} t={t} notes={notes} />
          </blockquote>
          {number}
        </div>
      );
    case 'figure':
      return (
        <FigureBlock
          id={id}
          figure={block}
          pageLang={context.lang}
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
  const { t, lang, body, edition, notes = numberNotes(body), drafts = NO_DRAFTS, numbered = true } = props;
  return (
    <div className="text" lang={lang === t.locale ? undefined : lang}>
      {body.map((block) => (
        <BlockElement key={block.para} {...{ block, t, lang, notes, drafts, numbered, edition }} />
      ))}
    </div>
  );
}
