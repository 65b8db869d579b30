import type { ArticleRow } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ArticleEntry } from './article-entry';

type Props = {
  rows: ArticleRow[];
  t: Translator;
  level?: 2 | 3;
  nameSeries?: boolean;
  withLede?: boolean;
};

/** A table of contents. */
export function ArticleList({ rows, ...entry }: Props) {
  return (
    <ul className="contents">
      {rows.map((row) => (
        <li key={row.pid}>
          <ArticleEntry row={row} {...entry} />
        </li>
      ))}
    </ul>
  );
}
