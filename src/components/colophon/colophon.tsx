import type { Site } from '@/domain/site';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ColophonCredits } from './colophon-credits';
import { ColophonEdition } from './colophon-edition';
import { ColophonLanguages } from './colophon-languages';
import { ColophonOrigin } from './colophon-origin';
import { ColophonRow } from './colophon-row';
import { ColophonSubjects } from './colophon-subjects';
import { formatCitation } from './plain-citation';

/** The stamp of the edition, as a printer's mark: an ornament, everything in it is said in words below. */
function Seal({ lang, number }: { lang: string; number: number }) {
  return (
    <div className="seal" aria-hidden="true">
      <span>{lang}</span>
      <b>{number}</b>
    </div>
  );
}

/** The page of a book that says who wrote, translated and printed it: closes every text. */
export function Colophon({ view, site, t }: { view: ArticleView; site: Site; t: Translator }) {
  const { edition } = view;
  return (
    <section className="colophon" aria-labelledby="colophon">
      <Seal lang={edition.lang} number={edition.number} />
      <h2 id="colophon">{t('colophon.title')}</h2>
      <dl>
        <ColophonOrigin view={view} t={t} />
        <ColophonCredits view={view} t={t} />
        <ColophonEdition view={view} t={t} />
        <ColophonLanguages view={view} t={t} />
        <ColophonSubjects view={view} t={t} />
        <ColophonRow label={t('colophon.cite')}>
          <p className="address">{formatCitation({ view, site, t })}</p>
        </ColophonRow>
        <ColophonRow label={t('colophon.id')}>
          <p className="id">{view.ark}</p>
          <p>
            <small>{t('colophon.paragraphs')}</small>
          </p>
        </ColophonRow>
        {edition.content.rights && (
          <ColophonRow label={t('colophon.rights')}>
            <p>{edition.content.rights}</p>
          </ColophonRow>
        )}
        <ColophonRow label={t('colophon.hash')}>
          <p className="hash">{edition.hash}</p>
          <p>
            <small>{t('colophon.hashMeaning')}</small>
          </p>
        </ColophonRow>
      </dl>
    </section>
  );
}
