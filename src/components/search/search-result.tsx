import { ArticleEntry } from '@/components/lists/article-entry';
import { articlePath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import type { SearchHit as Hit, SearchResult as Result } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

import { MarkedWords } from './marked-words';
import { SearchHit } from './search-hit';
import css from './search-page.module.css';

type Props = { result: Result; t: Translator };

/** The title with the words marked, if it still is the one in which they were found. */
function LeadTitle({ lead, hit }: { lead: ArticleRow['lead']; hit: Hit }) {
  const words = <MarkedWords words={hit.title} />;
  return lead.titleSupplied ? <>[{words}]</> : words;
}

/** An article as lists show it, and below it where the words are, text by text. */
export function SearchResult({ result: { row, hits }, t }: Props) {
  const { lead, languages, pid } = row;
  const leadHit = hits.find(({ lang }) => lang === lead.lang);
  const isSameTitle = leadHit?.title.map(({ text }) => text).join('') === lead.title;
  const shown = hits.flatMap((hit) => {
    const isLead = hit === leadHit;
    const text = languages.find(({ lang }) => lang === hit.lang);
    const hasPlace = hit.place !== null || hit.also.length > 0;
    // Of the text whose title stands above there may be nothing more to say.
    if (!text || (isLead && !hasPlace)) return [];
    const path = articlePath({ lang: hit.lang, pid, slug: text.slug });
    return [<SearchHit key={hit.lang} hit={hit} isLead={isLead} path={path} t={t} />];
  });
  return (
    <li>
      <ArticleEntry
        row={row}
        t={t}
        level={2}
        title={leadHit && isSameTitle && <LeadTitle lead={lead} hit={leadHit} />}
      />
      {shown.length > 0 && <ul className={css.hits}>{shown}</ul>}
    </li>
  );
}
