import { Message } from '@/components/words/message';
import { browsePath, searchPath } from '@/domain/paths';
import type { SearchView } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

import { shortenQuery, withFacet } from './asked-query';
import { nameChosen } from './chosen-facets';
import css from './search-page.module.css';

type Props = { view: SearchView; t: Translator };

/** What was looked for, what was probably meant, and what to try. */
export function NothingFound({ view, t }: Props) {
  const query = shortenQuery(view.query);
  const { didYouMean } = view;
  const chosen = nameChosen({ view, t });
  return (
    <>
      <p className="empty">
        <Message t={t} id="search.nothing" slots={{ q: <bdi className={css.asked}>{query.q}</bdi> }} />
      </p>
      {didYouMean !== null && (
        <p className={css.meant}>
          <Message
            t={t}
            id="search.didYouMean"
            slots={{
              q: (
                <a href={searchPath(t.locale, { ...query, q: didYouMean, page: undefined })}>
                  <bdi>{didYouMean}</bdi>
                </a>
              ),
            }}
          />
        </p>
      )}
      <section className={css.advice} aria-labelledby="try">
        <h2 id="try">{t('search.try')}</h2>
        <ul>
          {chosen.map(({ name, label }) => (
            <li key={name}>
              <a href={searchPath(t.locale, withFacet(query, name, null))}>
                {t('search.tryWithout', { filter: label.text })}
              </a>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <a href={searchPath(t.locale, { q: query.q })}>{t('search.tryEverything')}</a>
            </li>
          )}
          {/\S\s+\S/.test(query.q) && <li>{t('search.tryFewer')}</li>}
          {/["“”«»„]/.test(query.q) && <li>{t('search.tryQuotes')}</li>}
          <li>{t('search.trySpelling')}</li>
          <li>
            <a href={browsePath(t.locale)}>{t('error.browse')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
