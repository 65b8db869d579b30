import type { Lang } from '@/domain/body';
import type { Credit } from '@/domain/credits';
import { nameIn } from '@/domain/people-names';
import { toSlug } from '@/domain/slugs';
import type { Person, Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { relationId } from './relation-id';

type StoredCredit = NonNullable<Text['credits']>[number];

/** The credits as readers of a language see them: names in that language, with the page of whoever has one. */
export async function resolveCredits({
  payload,
  req,
  credits,
  lang,
}: EditingContext & { credits: Text['credits']; lang: Lang }): Promise<Credit[]> {
  const stored = credits ?? [];
  const ids = [...new Set(stored.flatMap((credit) => relationId(credit.person) ?? []))];
  if (ids.length === 0) return stored.flatMap((credit) => toCredit(credit, undefined, lang) ?? []);
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  });
  const people = new Map(docs.map((person) => [person.id, person]));
  return stored.flatMap(
    (credit) => toCredit(credit, people.get(relationId(credit.person) ?? ''), lang) ?? [],
  );
}

function toCredit(credit: StoredCredit, person: Person | undefined, lang: Lang): Credit | null {
  const own = credit.name?.trim();
  const name = own ? { text: own, lang } : person ? personName(person, lang) : null;
  if (!name) return null;
  return {
    role: credit.role,
    name: name.text,
    ...(name.lang !== lang && { nameLang: name.lang }),
    asPrinted: credit.asPrinted?.trim() ?? '',
    person: person ? { pid: person.pid ?? '', slug: toSlug(person.name) } : null,
  };
}

/** Without forms in languages there is only the name as printed, whose language nobody has said. */
function personName(person: Person, lang: Lang): { text: string; lang: Lang } {
  return person.names?.length ? nameIn(person.names, lang) : { text: person.name, lang };
}
