import type { Lang } from '@/domain/body';
import { creditsByRole, type Credit, type CreditRole } from '@/domain/credits';
import type { Site } from '@/domain/site';
import { personUrl } from '../text-facts';
import { withWords, type JsonLd } from './json-ld-value';

/** Which property of schema.org names a role; those without one of their own are contributors. */
const PROPERTIES = {
  author: 'author',
  translator: 'translator',
  editor: 'editor',
  reviewer: 'contributor',
  photographer: 'contributor',
  illustrator: 'contributor',
} as const satisfies Record<CreditRole, string>;

function toPerson(credit: Credit, lang: Lang, site: Site): JsonLd {
  return withWords({ '@type': 'Person', name: credit.name, url: personUrl(credit, lang, site) });
}

/** The people credited, under the properties of schema.org that an article has. */
export function toPeople(credits: readonly Credit[], lang: Lang, site: Site): JsonLd {
  const properties: Record<string, JsonLd[]> = {};
  for (const group of creditsByRole(credits)) {
    const property = PROPERTIES[group.role];
    const people = group.credits.map((credit) => toPerson(credit, lang, site));
    properties[property] = [...(properties[property] ?? []), ...people];
  }
  return properties;
}
