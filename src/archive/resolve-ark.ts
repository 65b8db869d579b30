import { env } from '@/env';
import type { Lang } from '@/domain/body';
import { ark } from '@/domain/paths';
import { isPid, SHOULDERS } from '@/domain/pid';
import type { ArkAnswer } from '@/domain/reading';
import { getArticlePlace, type ArkPlace } from './ark-article';
import { listMeantPlaces } from './ark-suggestions';
import { getVocabularyPlace } from './ark-vocabulary';

type Asked = {
  /** As `normalizePid` gives it; valid or not. */
  pid: string;
  /** As `parseArkAddress` gives it. */
  lang?: string;
  number?: number;
  /** The reader's language. */
  locale: Lang;
};

/**
 * Where an ARK leads: of an article to its text in the reader's language, else the original, else English, else the
 * first; of people, series and subjects to their page. An id that names nothing leads nowhere: what may have been
 * meant is suggested, for a language or edition that there is not the article itself.
 */
export async function resolveArk({ pid, locale, ...part }: Asked): Promise<ArkAnswer> {
  if (!isPid(pid)) return nothing(await listMeantPlaces(pid, locale));
  const place = await getPlace({ pid, locale, ...part });
  if (place || part.lang === undefined) return place ?? nothing([]);
  const whole = await getPlace({ pid, locale });
  return nothing(whole ? [{ pid, place: whole }] : []);
}

async function getPlace({ pid, lang, number, locale }: Asked): Promise<ArkPlace | null> {
  if (pid.startsWith(SHOULDERS.article)) return getArticlePlace({ pid, lang, number, locale });
  return lang === undefined ? getVocabularyPlace(pid, locale) : null;
}

function nothing(meant: readonly { pid: string; place: ArkPlace }[]): ArkAnswer {
  const suggestions = meant.map(({ pid, place: { path, label } }) => ({
    ark: ark({ naan: env.NAAN, pid }),
    path,
    label,
  }));
  return { found: 'nothing', suggestions };
}
