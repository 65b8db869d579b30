import type { Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import { personPath, seriesPath, subjectPath } from '@/domain/paths';
import { SHOULDERS } from '@/domain/pid';
import type { Label } from '@/domain/reading';
import type { ArkPlace } from './ark-article';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { listPeople, listWords } from './vocabulary';

/**
 * The page of a person, a series or a subject; null for one that no published text names: its page is not there
 * either, so that no draft gives a name away.
 */
export async function getVocabularyPlace(pid: string, locale: Lang): Promise<ArkPlace | null> {
  switch (pid.slice(0, SHOULDERS.article.length)) {
    case SHOULDERS.person: {
      const [person] = await listPeople([pid], locale);
      const isNamed = person && ((await isPublished({ people: pid })) || (await isPublished({ about: pid })));
      return isNamed ? toPlace(personPath(locale, person), person.name) : null;
    }
    case SHOULDERS.series: {
      const [series] = await listWords('series', [pid], locale);
      const isNamed = series && (await isPublished({ seriesPid: pid }));
      return isNamed ? toPlace(seriesPath(locale, series), series.label) : null;
    }
    case SHOULDERS.subject: {
      const [subject] = await listWords('subjects', [pid], locale);
      const isNamed = subject && (await isPublished({ subjects: pid }));
      return isNamed ? toPlace(subjectPath(locale, subject), subject.label) : null;
    }
    default:
      return null;
  }
}

async function isPublished(filter: Filter<PublicationDocument>): Promise<boolean> {
  const publication = await collection('publications').findOne(filter, {
    projection: { _id: 1 },
    maxTimeMS: MAX_TIME_MS,
  });
  return publication !== null;
}

function toPlace(path: string, label: Label): ArkPlace {
  return { found: 'place', path, cited: null, label, withdrawn: false };
}
