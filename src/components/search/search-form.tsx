import { searchPath } from '@/domain/paths';
import type { SearchQuery } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

import { listChosen } from './asked-query';

type Props = {
  t: Translator;
  /** What was asked: the field is filled with it, and what narrows it stays. */
  query?: SearchQuery;
  /** The one of the masthead is small, and for desks only. */
  isBrief?: boolean;
};

/** A field for words and a button; the script of reading pages completes what is typed. */
export function SearchForm({ t, query, isBrief = false }: Props) {
  return (
    <form className={isBrief ? 'ask brief' : 'ask'} action={searchPath(t.locale)} role="search">
      <input
        type="search"
        name="q"
        defaultValue={query?.q}
        aria-label={t('search.label')}
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
      />
      {query &&
        listChosen(query).map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <button>{t('search.button')}</button>
    </form>
  );
}
