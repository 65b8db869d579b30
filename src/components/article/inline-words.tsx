import type { Inline, Lang, Mark } from '@/domain/body';
import { toSafeUrl } from '@/domain/safe-url';
import type { Translator } from '@/i18n/create-translator';

import type { NoteInline } from './note-numbers';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>;

function MarkedWords({ text, marks, lang }: { text: string; marks: Mark[]; lang?: Lang }) {
  const [outer, ...inner] = marks;
  if (outer === undefined) return lang === undefined ? text : <span lang={lang}>{text}</span>;
  const Tag = TAGS[outer];
  return <Tag lang={lang}>{inner.length > 0 ? <MarkedWords text={text} marks={inner} /> : text}</Tag>;
}

export type InlineContext = { t: Translator; notes: Map<NoteInline, number> };

function NoteReference({ number, t }: { number: number; t: Translator }) {
  return (
    <sup className="ref">
      <a id={`ref-${number}`} href={`#note-${number}`} aria-label={t('notes.reference', { number })}>
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
        const number = context.notes.get(inline);
        return number === undefined ? null : <NoteReference key={index} number={number} t={context.t} />;
      }
    }
  });
}
