import type { Lang } from '@/domain/body';
import { nameIn } from '@/domain/people-names';
import type { ArticleView, Label, VocabularyLink } from '@/domain/reading';
import { toSlug } from '@/domain/slugs';
import { collection, MAX_TIME_MS, type PersonDocument, type WordDocument } from './documents';
import { toLabel } from './labels';
import { ShortMemory } from './short-memory';

type Person = Pick<PersonDocument, 'pid' | 'name' | 'names'>;
type PersonLink = ArticleView['about'][number];
type Word = Pick<WordDocument, 'pid' | 'label'>;

const memories = {
  series: new ShortMemory<Word>(),
  subjects: new ShortMemory<Word>(),
  people: new ShortMemory<Person>(),
};

async function readThrough<Document extends { pid: string }>(
  memory: ShortMemory<Document>,
  pids: readonly string[],
  read: (missing: string[]) => Promise<Document[]>,
): Promise<Document[]> {
  const found = new Map<string, Document>();
  for (const pid of pids) {
    const document = memory.get(pid);
    if (document) found.set(pid, document);
  }
  const missing = pids.filter((pid) => !found.has(pid));
  if (missing.length > 0) {
    for (const document of await read(missing)) {
      memory.set(document.pid, document);
      found.set(document.pid, document);
    }
  }
  return inOrder([...found.values()], pids);
}

/** The documents as `pids` names them; one that does not exist is left out. */
export function inOrder<Document extends { pid: string }>(
  documents: readonly Document[],
  pids: readonly string[],
): Document[] {
  return pids.flatMap((pid) => documents.find((document) => document.pid === pid) ?? []);
}

/** A label that is missing in every language is the pid: a page without a name could not be linked. */
export function toVocabularyLink({ pid, label }: Word, lang: Lang): VocabularyLink {
  const words = toLabel(label, lang) ?? { text: pid, lang };
  return { pid, slug: toSlug(words.text), label: words };
}

export async function listWords(
  name: 'series' | 'subjects',
  pids: readonly string[],
  lang: Lang,
): Promise<VocabularyLink[]> {
  const words = await readThrough(memories[name], pids, (missing) =>
    collection(name)
      .find({ pid: { $in: missing } }, { projection: { _id: 0, pid: 1, label: 1 }, maxTimeMS: MAX_TIME_MS })
      .toArray(),
  );
  return words.map((word) => toVocabularyLink(word, lang));
}

export function toPersonName({ name, names }: Person, lang: Lang): Label {
  return names?.length ? nameIn(names, lang) : { text: name, lang };
}

/** A person as an article names those that it is about. */
export function toPersonLink(person: Person, lang: Lang): PersonLink {
  return { pid: person.pid, slug: toSlug(person.name), name: toPersonName(person, lang) };
}

export async function listPeople(pids: readonly string[], lang: Lang): Promise<PersonLink[]> {
  const people = await readThrough(memories.people, pids, (missing) =>
    collection('people')
      .find(
        { pid: { $in: missing } },
        { projection: { _id: 0, pid: 1, name: 1, names: 1 }, maxTimeMS: MAX_TIME_MS },
      )
      .toArray(),
  );
  return people.map((person) => toPersonLink(person, lang));
}
