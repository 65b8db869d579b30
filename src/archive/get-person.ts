import type { Lang } from '@/domain/body';
import { CREDIT_ROLES, type CreditRole } from '@/domain/credits';
import { identifierUrl } from '@/domain/identifiers';
import { otherNames } from '@/domain/people-names';
import type { PersonView } from '@/domain/reading-lists';
import { toSlug } from '@/domain/slugs';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { toLabel } from './labels';
import { listRows } from './rows';
import { toPersonName } from './vocabulary';

/** The newest; the browse page of the person leads to all of them. */
const MOST_TEXTS = 300;
const ORDER = Object.keys(CREDIT_ROLES);

type Section = PersonView['works'][number];

type Work = Pick<PublicationDocument, 'articlePid'> & {
  credits?: { role: CreditRole; person: { pid: string } | null }[] | null;
};

/** Somebody whom a published text credits or is about; null for everybody else, so that no draft gives a name away. */
export async function getPerson({ pid, lang }: { pid: string; lang: Lang }): Promise<PersonView | null> {
  const [person, credited, about] = await Promise.all([
    collection('people').findOne(
      { pid },
      {
        projection: { _id: 0, pid: 1, name: 1, names: 1, identifiers: 1, about: 1 },
        maxTimeMS: MAX_TIME_MS,
      },
    ),
    listWorks({ people: pid }),
    listWorks({ about: pid }),
  ]);
  if (!person || credited.length + about.length === 0) return null;
  return {
    pid,
    slug: toSlug(person.name),
    name: toPersonName(person, lang),
    otherNames: otherNames(person.names ?? [], lang),
    about: toLabel(person.about, lang),
    identifiers: (person.identifiers ?? []).map(({ scheme, value }) => ({
      scheme,
      value,
      url: identifierUrl(scheme, value),
    })),
    works: await toWorks(pid, { credited, about, lang }),
  };
}

async function listWorks(filter: { people: string } | { about: string }): Promise<Work[]> {
  return collection('publications')
    .find<Work>(filter, {
      projection: { _id: 0, articlePid: 1, 'credits.role': 1, 'credits.person.pid': 1 },
      sort: { sortDate: -1, articlePid: 1 },
      limit: MOST_TEXTS,
      maxTimeMS: MAX_TIME_MS,
    })
    .toArray();
}

async function toWorks(
  pid: string,
  { credited, about, lang }: { credited: Work[]; about: Work[]; lang: Lang },
): Promise<PersonView['works']> {
  const rows = await listRows(
    [...new Set([...credited, ...about].map(({ articlePid }) => articlePid))],
    lang,
  );
  const rowsOf = (works: Work[]) => {
    const pids = new Set(works.map(({ articlePid }) => articlePid));
    return rows.filter((row) => pids.has(row.pid));
  };
  const roles = new Set(credited.flatMap((work) => listRoles(work, pid)));
  const sections = [...roles]
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map((role): Section => ({
      role,
      rows: rowsOf(credited.filter((work) => listRoles(work, pid).includes(role))),
    }));
  // `people` of a publication also names who made an abstract, `credits` only the makers of the text it describes.
  const abstracts = rowsOf(credited.filter((work) => listRoles(work, pid).length === 0));
  sections.push({ role: 'abstract', rows: abstracts }, { role: 'about', rows: rowsOf(about) });
  return sections.filter(({ rows }) => rows.length > 0);
}

function listRoles({ credits }: Work, pid: string): CreditRole[] {
  return (credits ?? []).flatMap(({ role, person }) => (person?.pid === pid ? [role] : []));
}
