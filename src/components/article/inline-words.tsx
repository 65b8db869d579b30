import type { Inline, Lang, Mark } from '@/domain/body';
import { MARK_ELEMENTS } from '@/domain/mark-elements';
import { toSafeUrl } from '@/domain/safe-url';
import type { Translator } from '@/i18n/create-translator';

import type { NoteInline } from './note-numbers';

function MarkedWords({ text, marks, lang }: { text: string; marks: Mark[]; lang?: Lang }) {
  const [outer, ...inner] = marks;
  if (outer === undefined) return lang === undefined ? text : <span lang={lang}>{text}</span>;
  const Tag = MARK_ELEMENTS[outer];
  return <Tag lang={lang}>{inner.length > 0 ? <MarkedWords text={text} marks={inner} /> : text}</Tag>;
}

export type InlineContext = {
  t: Translator;
  notes: Map<NoteInline, number>;
  /** What the ids of the notes begin with, where a page has the notes of two texts. */
  prefix?: string;
};

function NoteReference({ number, t, prefix = '' }: Omit<InlineContext, 'notes'> & { number: number }) {
  return (
    <sup className="ref">
      <a
        id={`${prefix}ref-${number}`}
        href={`#${prefix}note-${number}`}
        aria-label={t('notes.reference', { number })}
      >
        {number}
      </a>
    </sup>
  );
}

/** A run of words with its marks, languages, links and references to notes. */
export function InlineWords({ content, ...context }: { content: Inline[] } & InlineContext) {
  return content.map((inline, index) => {
    switch (inline.type) {
      case 'text': {
        const { text, marks = [], lang } = inline;
        return marks.length > 0 || lang ? (
          <MarkedWords key={index} text={text} marks={marks} lang={lang} />
        ) : (
          text
        );
      }
      case 'break':
        return <br key={index} />;
      case 'link': {
        const words = <InlineWords key={index} content={inline.children} {...context} />;
        const url = toSafeUrl(inline.url);
        return url === null ? words : <a key={index} href={url} children={words} />;
      }
      case 'note': {
        const { notes, ...rest } = context;
        const number = notes.get(inline);
        return number === undefined ? null : <NoteReference key={index} number={number} {...rest} />;
      }
    }
  });
}
