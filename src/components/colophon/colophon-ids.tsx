import { formatLanguage } from '@/components/frame/language-name';
import { ark, arkPath } from '@/domain/paths';
import type { Edition } from '@/domain/edition';
import type { Site } from '@/domain/site';
import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

type Props = { edition: Pick<Edition, 'article' | 'lang' | 'number'>; site: Site; t: Translator };

/** The permanent ids of the article, of its text in this language and of this edition, from the widest to the narrowest. */
export function ColophonIds({ edition: { article: pid, lang, number }, site: { naan }, t }: Props) {
  const ids = [
    { label: t('colophon.idArticle'), id: { naan, pid } },
    { label: t('colophon.idText', { language: formatLanguage(lang, t) }), id: { naan, pid, lang } },
    { label: t('colophon.idEdition', { number }), id: { naan, pid, lang, edition: number } },
  ];
  return (
    <ColophonRow label={t('colophon.ids')}>
      <ul>
        {ids.map(({ label, id }) => (
          <li key={label}>
            <span className="role">{label}</span>{' '}
            <a className="id" href={arkPath(id)}>
              {ark(id)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <small>{t('colophon.paragraphs')}</small>
      </p>
    </ColophonRow>
  );
}
