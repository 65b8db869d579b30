import type { ObjectId, WithId } from 'mongodb';
import type { Lang } from '@/domain/body';
import { creditsOf, type Credit } from '@/domain/credits';
import type { EditionContent } from '@/domain/edition';
import type { IndexedText } from '@/domain/search';
import type { PersonDocument, PublicationDocument, WordDocument } from './documents';

/** What the index needs of a publication, of its edition and of the vocabulary: nothing else is read. */
export const PUBLICATION_FIELDS = {
  articlePid: 1,
  lang: 1,
  edition: 1,
  number: 1,
  people: 1,
  about: 1,
  seriesPid: 1,
  subjects: 1,
  year: 1,
  outlet: 1,
} as const;
export type PublicationToIndex = WithId<Pick<PublicationDocument, keyof typeof PUBLICATION_FIELDS>>;

export const CONTENT_FIELDS = ['title', 'lede', 'body', 'credits', 'abstractBy'] as const;
export type ContentToIndex = Pick<EditionContent, (typeof CONTENT_FIELDS)[number]>;
export type EditionToIndex = { _id: ObjectId; content: ContentToIndex };

export type PersonToIndex = Pick<PersonDocument, 'pid' | 'name' | 'names'>;
export type WordToIndex = Pick<WordDocument, 'pid' | 'label'>;
/** By pid. */
export type Vocabulary = {
  people: Map<string, PersonToIndex>;
  series: Map<string, WordToIndex>;
  subjects: Map<string, WordToIndex>;
};

type Name = IndexedText['names'][number];
type Topic = IndexedText['topics'][number];

/** Puts together what the index is given of one text. */
export function toIndexedText({
  publication,
  content,
  vocabulary,
}: {
  publication: PublicationToIndex;
  content: ContentToIndex;
  vocabulary: Vocabulary;
}): IndexedText {
  const { _id, articlePid, lang, number, seriesPid, subjects } = publication;
  return {
    id: _id.toHexString(),
    pid: articlePid,
    lang,
    edition: number,
    title: content.title,
    lede: content.lede,
    body: content.body,
    names: listNames({ publication, content, vocabulary }),
    topics: [
      ...topicsOf('series', seriesPid ? [seriesPid] : [], vocabulary.series),
      ...topicsOf('subject', subjects ?? [], vocabulary.subjects),
    ],
    people: publication.people ?? [],
    series: seriesPid ?? null,
    subjects: subjects ?? [],
    year: publication.year ?? null,
    outlet: publication.outlet ?? null,
  };
}

function listNames({
  publication: { lang, about },
  content: { credits, abstractBy },
  vocabulary: { people },
}: Parameters<typeof toIndexedText>[0]): Name[] {
  const credited = (as: Name['as'], list: readonly Credit[]) =>
    list.flatMap((credit) => namesOfCredit({ as, credit, lang, people }));
  const others = credits.filter(({ role }) => role !== 'author' && role !== 'translator');
  const names = [
    ...credited('author', creditsOf(credits, 'author')),
    ...credited('translator', creditsOf(credits, 'translator')),
    ...credited('other', [...others, ...abstractBy]),
    ...(about ?? []).flatMap((pid) => recordedNames({ as: 'other', person: people.get(pid), lang })),
  ];
  return withoutRepeats(names);
}

function namesOfCredit({
  as,
  credit,
  lang,
  people,
}: {
  as: Name['as'];
  credit: Credit;
  lang: Lang;
  people: Vocabulary['people'];
}): Name[] {
  const pid = credit.person?.pid ?? null;
  const recorded = recordedNames({ as, person: pid === null ? undefined : people.get(pid), lang });
  // A name recorded in the same letters says which language it is in.
  const known = recorded.some(({ name }) => name === credit.name);
  return known ? recorded : [{ as, pid, lang: credit.nameLang ?? lang, name: credit.name }, ...recorded];
}

/** Each form of the name of a person that the archive knows; none of one that it lacks. */
function recordedNames({
  as,
  person,
  lang,
}: {
  as: Name['as'];
  person: PersonToIndex | undefined;
  lang: Lang;
}): Name[] {
  if (!person) return [];
  const { pid } = person;
  const forms = person.names ?? [];
  const names = forms.map((form) => ({
    as,
    pid,
    lang: form.script ? `${form.lang}-${form.script}` : form.lang,
    name: form.name,
  }));
  const listed = forms.some(({ name }) => name === person.name);
  return listed ? names : [...names, { as, pid, lang: forms[0]?.lang ?? lang, name: person.name }];
}

function withoutRepeats(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ as, pid, name }) => {
    const key = JSON.stringify([as, pid, name]);
    return name !== '' && !seen.has(key) && seen.add(key);
  });
}

function topicsOf(
  kind: Topic['kind'],
  pids: readonly string[],
  words: ReadonlyMap<string, WordToIndex>,
): Topic[] {
  return pids.flatMap((pid) =>
    Object.entries(words.get(pid)?.label ?? {}).flatMap(([lang, name]) =>
      name ? [{ kind, pid, lang, name }] : [],
    ),
  );
}
