import { isBehind } from '@/components/article/staleness-notice';
import { formatLanguage } from '@/components/frame/language-name';
import { EditionLine } from '@/components/words/edition-line';
import { articlePath, historyPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

function SourceState({ view, t }: { view: ArticleView; t: Translator }) {
  const { staleness } = view;
  if (!staleness) return null;
  if (staleness.nowEdition === null) return ` ${t('colophon.sourceGone')}`;
  if (!isBehind(staleness)) return ` ${t('colophon.sourceSame')}`;
  return ` ${t('colophon.sourceMoved', { now: staleness.nowEdition })}`;
}

function TranslatedFrom({ view, t }: { view: ArticleView; t: Translator }) {
  const { translatedFrom } = view.edition.content;
  if (!translatedFrom) return null;
  const source = view.languages.find(({ lang }) => lang === translatedFrom.lang);
  return (
    <ColophonRow label={t('colophon.translatedFrom')}>
      {source && (
        <p>
          <a href={articlePath({ ...source, pid: view.pid })} lang={source.lang} hrefLang={source.lang}>
            {formatTitle(source)}
          </a>
        </p>
      )}
      <p>
        {t('colophon.translatedFromValue', {
          edition: translatedFrom.edition,
          language: formatLanguage(translatedFrom.lang, t),
        })}
        <SourceState view={view} t={t} />
      </p>
    </ColophonRow>
  );
}

/** Which edition this is, when it was published, where the others are, and what it was translated from. */
export function ColophonEdition({ view, t }: { view: ArticleView; t: Translator }) {
  const { edition, pid } = view;
  return (
    <>
      <ColophonRow label={t('colophon.edition')}>
        <p>
          <EditionLine edition={edition} t={t} />
        </p>
        {edition.note && <p>{edition.note}</p>}
        <p className="onscreen">
          <a href={historyPath({ lang: edition.lang, pid })}>{t('colophon.history')}</a>
        </p>
      </ColophonRow>
      <TranslatedFrom view={view} t={t} />
    </>
  );
}
