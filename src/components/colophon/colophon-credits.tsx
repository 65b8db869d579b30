import { CreditedName } from '@/components/words/credited-names';
import type { Credit } from '@/domain/credits';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

function CreditLines({ credits, t }: { credits: Credit[]; t: Translator }) {
  return (
    <ul>
      {credits.map((credit, index) => (
        <li key={index}>
          <span className="role">{t(`role.${credit.role}`)}</span>{' '}
          <span>
            <CreditedName credit={credit} locale={t.locale} />
            {credit.asPrinted && <small> {t('colophon.asPrinted', { line: credit.asPrinted })}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Everyone credited, by role, with the line as printed; for an abstract, whose text is whose. */
export function ColophonCredits({ view, t }: { view: ArticleView; t: Translator }) {
  const { kind, credits, abstractBy } = view.edition.content;
  if (kind !== 'abstract') {
    return (
      <ColophonRow label={t('colophon.credits')}>
        {credits.length > 0 ? <CreditLines credits={credits} t={t} /> : <p>{t('colophon.anonymous')}</p>}
      </ColophonRow>
    );
  }
  return (
    <>
      <ColophonRow label={t('colophon.creditsDescribed')}>
        {credits.length > 0 ? <CreditLines credits={credits} t={t} /> : <p>{t('colophon.anonymous')}</p>}
      </ColophonRow>
      <ColophonRow label={t('colophon.creditsAbstract')}>
        {abstractBy.length > 0 ? (
          <CreditLines credits={abstractBy} t={t} />
        ) : (
          <p>{t('colophon.anonymous')}</p>
        )}
      </ColophonRow>
    </>
  );
}
