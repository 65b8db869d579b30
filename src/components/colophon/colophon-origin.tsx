import { formatLanguage } from '@/components/frame/language-name';
import { ArticleDate } from '@/components/words/dated';
import { Message } from '@/components/words/message';
import type { Source } from '@/domain/edition';
import { articlePath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import { toSafeUrl } from '@/domain/safe-url';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

function Original({ view, t }: { view: ArticleView; t: Translator }) {
  const { originalLang, languages, pid, edition } = view;
  if (originalLang === null) return <p>{t('colophon.originalUnknown')}</p>;
  const language = formatLanguage(originalLang, t);
  if (edition.lang === originalLang && edition.content.kind === 'original') {
    return <p>{t('colophon.isOriginal', { language })}</p>;
  }
  const original = languages.find(({ lang, kind }) => lang === originalLang && kind === 'original');
  if (!original) return <p>{t('colophon.originalElsewhere', { language })}</p>;
  return (
    <p>
      <a href={articlePath({ lang: original.lang, pid, slug: original.slug })} lang={original.lang}>
        {formatTitle(original)}
      </a>{' '}
      ({language})
    </p>
  );
}

function OuterLink({ url, children }: { url: string; children: string }) {
  const safe = toSafeUrl(url);
  return safe === null ? children : <a href={safe}>{children}</a>;
}

function SourceLines({ source, t }: { source: Source; t: Translator }) {
  const { outlet, date, url, accessed, archivedUrl } = source;
  return (
    <>
      <p>
        {outlet}
        {outlet && date && ', '}
        {date && <ArticleDate date={date} locale={t.locale} />}
      </p>
      {url && (
        <p className="address">
          <OuterLink url={url}>{url}</OuterLink>
          {accessed && (
            <>
              {' '}
              <small>
                (
                <Message
                  t={t}
                  id="colophon.accessed"
                  slots={{ date: <ArticleDate date={accessed} locale={t.locale} /> }}
                />
                )
              </small>
            </>
          )}
        </p>
      )}
      {archivedUrl && (
        <p>
          <OuterLink url={archivedUrl}>{t('colophon.archivedCopy')}</OuterLink>
        </p>
      )}
    </>
  );
}

/** In which language the work was written, and where this text was printed before. */
export function ColophonOrigin({ view, t }: { view: ArticleView; t: Translator }) {
  const { source, titleSupplied, title } = view.edition.content;
  return (
    <>
      {titleSupplied && (
        <ColophonRow label={t('colophon.article')}>
          <p>{formatTitle({ title, titleSupplied })}</p>
          <p>
            <small>{t('colophon.titleSupplied')}</small>
          </p>
        </ColophonRow>
      )}
      <ColophonRow label={t('colophon.original')}>
        <Original view={view} t={t} />
      </ColophonRow>
      <ColophonRow label={t('colophon.source')}>
        {source ? <SourceLines source={source} t={t} /> : <p>{t('colophon.sourceNone')}</p>}
      </ColophonRow>
    </>
  );
}
