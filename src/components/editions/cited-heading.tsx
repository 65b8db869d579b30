import type { ReactNode } from 'react';

import { Byline } from '@/components/words/byline';
import { CreditedNames } from '@/components/words/credited-names';
import { ArticleDate } from '@/components/words/dated';
import { Facts } from '@/components/words/facts';
import { Message } from '@/components/words/message';
import type { Cited } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  cited: Cited;
  t: Translator;
  /** Stands above the title. */
  kicker?: ReactNode;
  level?: 1 | 2;
};

/** Title, everyone credited, outlet and date of a text, in whichever language it is. */
export function CitedHeading({ cited, t, kicker, level = 1 }: Props) {
  const { lang, credits, abstractBy, kind, source } = cited;
  const textLang = lang === t.locale ? undefined : lang;
  const Title = `h${level}` as const;
  const date = source?.date ?? cited.date;
  return (
    <>
      {kicker && <p className="kicker">{kicker}</p>}
      <Title lang={textLang}>{formatTitle(cited)}</Title>
      <Byline credits={credits} describesAnother={kind === 'abstract'} lang={lang} t={t} />
      {abstractBy.length > 0 && (
        <p className="byline">
          <Message
            t={t}
            id="byline.abstract"
            slots={{
              names: <CreditedNames credits={abstractBy} locale={t.locale} textLang={textLang} />,
            }}
          />
        </p>
      )}
      <Facts
        items={[
          source?.outlet && <span lang={textLang}>{source.outlet}</span>,
          date && <ArticleDate date={date} locale={t.locale} />,
        ]}
      />
    </>
  );
}
