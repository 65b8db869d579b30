import { ColophonCredits } from '@/components/colophon/colophon-credits';
import { ColophonEdition } from '@/components/colophon/colophon-edition';
import { ColophonLanguages } from '@/components/colophon/colophon-languages';
import { ColophonOrigin } from '@/components/colophon/colophon-origin';
import { ColophonRow } from '@/components/colophon/colophon-row';
import { ColophonSubjects } from '@/components/colophon/colophon-subjects';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** The colophon without what only an edition has: an address to cite, forms to take away, a hash. */
export function PreviewColophon({ view, t }: { view: ArticleView; t: Translator }) {
  const { rights } = view.edition.content;
  return (
    <section className="colophon" aria-labelledby="colophon">
      <h2 id="colophon">{t('colophon.title')}</h2>
      <dl>
        <ColophonOrigin view={view} t={t} />
        <ColophonCredits view={view} t={t} />
        {view.edition.number > 1 && <ColophonEdition view={view} t={t} />}
        {view.languages.length > 0 && <ColophonLanguages view={view} t={t} />}
        <ColophonSubjects view={view} t={t} />
        {rights && (
          <ColophonRow label={t('colophon.rights')}>
            <p>{rights}</p>
          </ColophonRow>
        )}
      </dl>
    </section>
  );
}
