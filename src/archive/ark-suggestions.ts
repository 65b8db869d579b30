import type { Lang } from '@/domain/body';
import { articlePath } from '@/domain/paths';
import { SHOULDERS } from '@/domain/pid';
import { listPidSuggestions } from '@/domain/pid-suggestions';
import type { ArticleRow } from '@/domain/reading';
import type { ArkPlace } from './ark-article';
import { getVocabularyPlace } from './ark-vocabulary';
import { listRows } from './rows';
import { listPeople, listWords } from './vocabulary';

/** What can be read and has an id one mistake away from what was typed. Articles are asked for in one query. */
export async function listMeantPlaces(
  typed: string,
  locale: Lang,
): Promise<{ pid: string; place: ArkPlace }[]> {
  const pids = listPidSuggestions(typed);
  const ofKind = (kind: keyof typeof SHOULDERS) => pids.filter((pid) => pid.startsWith(SHOULDERS[kind]));
  const [articles, ...vocabulary] = await Promise.all([
    listRows(ofKind('article'), locale),
    listPeople(ofKind('person'), locale),
    listWords('series', ofKind('series'), locale),
    listWords('subjects', ofKind('subject'), locale),
  ]);
  const places = await Promise.all(
    vocabulary.flat().map(async ({ pid }) => ({ pid, place: await getVocabularyPlace(pid, locale) })),
  );
  return [
    ...articles.map((row) => ({ pid: row.pid, place: toPlace(row) })),
    ...places.flatMap(({ pid, place }) => (place ? [{ pid, place }] : [])),
  ];
}

function toPlace({ pid, lead: { lang, slug, title } }: ArticleRow): ArkPlace {
  return {
    found: 'place',
    path: articlePath({ lang, pid, slug }),
    cited: null,
    label: { text: title, lang },
    withdrawn: false,
  };
}
