import { EditionLine } from '@/components/words/edition-line';
import { editionPath } from '@/domain/paths';
import type { EditionView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** The editions before and after this one. */
export function EditionNeighbours({ view, t }: { view: EditionView; t: Translator }) {
  const { predecessor, successor, article } = view;
  if (!predecessor && !successor) return null;
  const text = { lang: article.edition.lang, pid: article.pid };
  return (
    <nav className="neighbours" aria-label={t('edition.neighbours')}>
      {predecessor && (
        <div className="previous">
          <span>{t('edition.before')}</span>
          <a href={editionPath({ ...text, number: predecessor.number })}>
            <EditionLine edition={predecessor} t={t} />
          </a>
        </div>
      )}
      {successor && (
        <div className="next">
          <span>{t('edition.after')}</span>
          <a href={editionPath({ ...text, number: successor.number })}>
            <EditionLine edition={successor} t={t} />
          </a>
        </div>
      )}
    </nav>
  );
}
