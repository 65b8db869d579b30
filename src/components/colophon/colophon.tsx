import { CitingBox } from '@/components/citing/citing-box';
import type { CitingBox as Box } from '@/domain/exports';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import type { Translator } from '@/i18n/create-translator';

import { ColophonCredits } from './colophon-credits';
import { ColophonEdition } from './colophon-edition';
import { ColophonFormats } from './colophon-formats';
import { ColophonIds } from './colophon-ids';
import { ColophonLanguages } from './colophon-languages';
import { ColophonOrigin } from './colophon-origin';
import { ColophonHash } from './colophon-hash';
import { ColophonRow } from './colophon-row';
import { ColophonSubjects } from './colophon-subjects';

/** The stamp of the edition, as a printer's mark: an ornament, everything in it is said in words below. */
function Seal({ lang, number }: { lang: string; number: number }) {
  return (
    <div className="seal" aria-hidden="true">
      <span>{lang}</span>
      <b>{number}</b>
    </div>
  );
}

type Props = {
  view: ArticleView;
  site: Site;
  /** How to cite the edition that the view shows. */
  box?: Box | null;
  /** Exports are made of the newest edition only. */
  isNewest?: boolean;
  t: Translator;
};

/** The page of a book that says who wrote, translated and printed it: closes every text. */
export function Colophon({ view, site, box = null, isNewest = true, t }: Props) {
  const { edition, pid } = view;
  const { lang, content } = edition;
  return (
    <section className="colophon" aria-labelledby="colophon">
      <Seal lang={lang} number={edition.number} />
      <h2 id="colophon">{t('colophon.title')}</h2>
      <dl>
        <ColophonOrigin view={view} t={t} />
        <ColophonCredits view={view} t={t} />
        <ColophonEdition view={view} t={t} />
        <ColophonLanguages view={view} t={t} />
        <ColophonSubjects view={view} t={t} />
        <ColophonIds edition={edition} site={site} t={t} />
        {box && (
          <ColophonRow label={t('colophon.cite')}>
            <CitingBox box={box} t={t} />
          </ColophonRow>
        )}
        {isNewest && <ColophonFormats text={{ lang, pid, slug: content.slug }} t={t} />}
        {content.rights && (
          <ColophonRow label={t('colophon.rights')}>
            <p>{content.rights}</p>
          </ColophonRow>
        )}
        <ColophonHash hash={edition.hash} t={t} />
      </dl>
    </section>
  );
}
