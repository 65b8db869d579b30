import { seriesPath } from '@/domain/paths';
import type { SeriesPlace } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ForeignWords } from './foreign-words';
import { Message } from './message';

/** ‘The name of the series, part 2’, leading to the series. */
export function SeriesLink({ series, t }: { series: SeriesPlace; t: Translator }) {
  const link = (
    <a href={seriesPath(t.locale, series)}>
      <ForeignWords {...series.label} pageLang={t.locale} />
    </a>
  );
  if (series.part === null) return link;
  return <Message t={t} id="article.inSeries" values={{ part: series.part }} slots={{ series: link }} />;
}
