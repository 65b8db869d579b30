import { seriesPath } from '@/domain/paths';
import type { SeriesPlace } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ForeignWords } from './foreign-words';
import { Message } from './message';

/** ‘The name of the series, part 2’, leading to the series. */
export function SeriesLine({ series, t }: { series: SeriesPlace; t: Translator }) {
  const link = (
    <a href={seriesPath(t.locale, series)}>
      <ForeignWords {...series.label} pageLang={t.locale} />
    </a>
  );
  return (
    <p className="kicker">
      {series.part === null ? (
        link
      ) : (
        <Message t={t} id="article.inSeries" values={{ part: series.part }} slots={{ series: link }} />
      )}
    </p>
  );
}
