import { Message } from '@/components/words/message';
import { editionPath, historyPath, paragraphFragment } from '@/domain/paths';
import type { ArticleView, RemovedParagraph } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** More were removed from hardly any text, and a page must not grow without end. Older ones are in the history. */
const MOST = 200;

type Text = { lang: string; pid: string };

function Removed({ removed, text, t }: { removed: RemovedParagraph; text: Text; t: Translator }) {
  const { para, number, edition } = removed;
  const id = paragraphFragment(para);
  const link = (
    <a href={`${editionPath({ ...text, number: edition })}#${id}`}>{t('removed.read', { edition })}</a>
  );
  return (
    <p id={id} className="gone">
      {number === null ? (
        <Message t={t} id="removed.unnumbered" values={{ edition }} slots={{ link }} />
      ) : (
        <Message t={t} id="removed.numbered" values={{ edition, number }} slots={{ link }} />
      )}
    </p>
  );
}

/**
 * Where an old link to a paragraph lands that the newest edition lacks. Only the one that is linked to is shown, by
 * `:target`: nothing folded has to be opened, and the page stays quiet for everyone else.
 */
export function RemovedParagraphs({ view, t }: { view: ArticleView; t: Translator }) {
  const { removed, edition, pid } = view;
  if (removed.length === 0) return null;
  const text = { lang: edition.lang, pid };
  const newest = removed.toSorted((a, b) => b.edition - a.edition).slice(0, MOST);
  return (
    <section className="removed" aria-labelledby="removed">
      <h2 id="removed">{t('removed.title')}</h2>
      <p>
        {t('removed.intro', { count: removed.length })}{' '}
        <a href={historyPath(text)}>{t('colophon.history')}</a>
      </p>
      {newest.map((paragraph) => (
        <Removed key={paragraph.para} removed={paragraph} text={text} t={t} />
      ))}
    </section>
  );
}
