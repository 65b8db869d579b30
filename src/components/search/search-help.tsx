import { SEARCH_FIELDS } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';
import css from './search-page.module.css';

/** How to ask, by examples. */
export function SearchHelp({ t }: { t: Translator }) {
  return (
    <section className={css.help} aria-labelledby="help">
      <h2 id="help">{t('search.help')}</h2>
      <dl>
        <div>
          <dt>{t('search.helpWordsExample')}</dt>
          <dd>{t('search.helpWords')}</dd>
        </div>
        <div>
          <dt>{t('search.helpPhraseExample')}</dt>
          <dd>{t('search.helpPhrase')}</dd>
        </div>
        <div>
          <dt>{t('search.helpNotExample')}</dt>
          <dd>{t('search.helpNot')}</dd>
        </div>
        <div>
          {SEARCH_FIELDS.map((field) => (
            <dt key={field}>{t('search.helpFieldExample', { field })}</dt>
          ))}
          <dd>{t('search.helpFields')}</dd>
        </div>
      </dl>
      <p>{t('search.helpNames')}</p>
      <p>{t('search.helpVietnamese')}</p>
      <p>{t('search.helpKhmer')}</p>
    </section>
  );
}
