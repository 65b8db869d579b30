import type { WordChange } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

const MARKS = {
  from: { Tag: 'del', begins: 'history.wordsRemoved' },
  to: { Tag: 'ins', begins: 'history.wordsAdded' },
} as const;

type Props = {
  words: WordChange[];
  /** All of the words were added or removed, which is said above them. */
  whole: boolean;
  t: Translator;
};

/** Words of two editions in one run. What was removed and added is said, too, to those who do not see it. */
export function ChangedWords({ words, whole, t }: Props) {
  return words.map(({ text, in: where }, index) => {
    if (where === 'both') return text;
    const { Tag, begins } = MARKS[where];
    if (whole) return <Tag key={index}>{text}</Tag>;
    const isInstead = where === 'to' && words[index - 1]?.in === 'from';
    return (
      <Tag key={index} className={isInstead ? 'instead' : undefined}>
        <span className="hidden">{t(begins)} </span>
        {text}
        <span className="hidden"> {t('history.wordsEnd')} </span>
      </Tag>
    );
  });
}
