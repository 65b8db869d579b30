import type { EditingContext } from '@/editing/editing-context';
import { storeLabel } from '@/editing/store-label';
import { storePerson } from '@/editing/store-person';
import { LOCALE_CODES } from '@/i18n/locales';
import type { DemoPerson } from './content/demo-person';
import { DEMO_PEOPLE } from './content/people';
import { DEMO_SERIES } from './content/series';
import { DEMO_SUBJECTS } from './content/subjects';
import type { Words } from './content/words';
import type { Vocabulary } from './loading-context';
import { mapValues } from './map-values';

/** People, subjects, series and outlets with their words in every language. */
export async function loadVocabulary(context: EditingContext): Promise<Vocabulary> {
  const label = (collection: 'outlets' | 'series' | 'subjects') => (words: Words) =>
    loadLabel({ ...context, collection, words });
  const subjects = await mapValues(DEMO_SUBJECTS, label('subjects'));
  const series = await mapValues(DEMO_SERIES, async ({ label: words, about }) => {
    const id = await loadLabel({ ...context, collection: 'series', words });
    await loadAbout({ ...context, collection: 'series', id, about });
    return id;
  });
  // As its texts print it, in every language.
  const pano = await label('outlets')({ en: 'PANO', vi: 'PANO', km: 'PANO', fr: 'PANO' });
  const people = await mapValues<keyof typeof DEMO_PEOPLE, DemoPerson, string>(DEMO_PEOPLE, (person) =>
    loadPerson({ ...context, person }),
  );
  return { subjects, series, outlets: { pano }, people };
}

type Label = EditingContext & { collection: 'outlets' | 'series' | 'subjects'; words: Words };

async function loadLabel({ payload, req, collection, words }: Label): Promise<string> {
  const id = await storeLabel({ payload, req, collection, label: words.en, lang: 'en' });
  for (const locale of LOCALE_CODES) {
    await payload.update({ collection, id, locale, data: { label: words[locale] }, depth: 0, req });
  }
  return id;
}

type About = EditingContext & { collection: 'series' | 'people'; id: string; about: Words };

async function loadAbout({ payload, req, collection, id, about }: About): Promise<void> {
  for (const locale of LOCALE_CODES) {
    await payload.update({ collection, id, locale, data: { about: about[locale] }, depth: 0, req });
  }
}

async function loadPerson({
  payload,
  req,
  person,
}: EditingContext & { person: DemoPerson }): Promise<string> {
  const { kind, name, about } = person;
  const names = person.names.map((form) => ({ ...form }));
  const id = await storePerson({ payload, req, name });
  await payload.update({ collection: 'people', id, data: { kind, names }, depth: 0, req });
  await loadAbout({ payload, req, collection: 'people', id, about });
  return id;
}
