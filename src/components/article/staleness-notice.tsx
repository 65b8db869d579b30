import { Fragment } from 'react';

import { formatLanguage } from '@/components/frame/language-name';
import { Message } from '@/components/words/message';
import { paragraphFragment } from '@/domain/paths';
import type { ArticleView, Staleness } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Numbered = { para: string; number: number };

function ParagraphLinks({ paragraphs }: { paragraphs: Numbered[] }) {
  return paragraphs.map(({ para, number }, index) => (
    <Fragment key={para}>
      {index > 0 && ', '}
      <a href={`#${paragraphFragment(para)}`}>{number}</a>
    </Fragment>
  ));
}

function ChangedParagraphs({ behind, view, t }: { behind: string[]; view: ArticleView; t: Translator }) {
  const here = new Map(view.edition.paragraphs.map(({ para, number }) => [para, number]));
  const changed = behind.flatMap((para) => {
    const number = here.get(para);
    return typeof number === 'number' ? [{ para, number }] : [];
  });
  const added = behind.filter((para) => !here.has(para)).length;
  return (
    <>
      {changed.length > 0 && (
        <>
          {' '}
          <Message
            t={t}
            id="notice.changed"
            values={{ count: changed.length }}
            slots={{ numbers: <ParagraphLinks paragraphs={changed} /> }}
          />
        </>
      )}
      {added > 0 && ` ${t('notice.added', { count: added })}`}
    </>
  );
}

/** Whether a translation fell behind its source, or lost it. */
export function isBehind({ nowEdition, behind }: Staleness): boolean {
  return nowEdition === null || behind.length > 0;
}

/** Says that the source of a translation has moved on, and in which paragraphs. */
export function StalenessNotice({ view, t }: { view: ArticleView; t: Translator }) {
  const { staleness } = view;
  if (!staleness || !isBehind(staleness)) return null;
  const { sourceLang, fromEdition: from, nowEdition: now, behind } = staleness;
  const language = formatLanguage(sourceLang, t);
  if (now === null) return <p>{t('notice.sourceGone', { from, language })}</p>;
  return (
    <p>
      {t('notice.stale', { from, now, language })}
      <ChangedParagraphs behind={behind} view={view} t={t} />
    </p>
  );
}
