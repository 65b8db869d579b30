/** How identifiers of people are written at the authority that gives them, and where it answers for them. */
const SCHEMES = new Map([
  ['viaf', { form: /^\d{1,22}$/, base: 'https://viaf.org/viaf/' }],
  ['wikidata', { form: /^Q[1-9]\d*$/, base: 'https://www.wikidata.org/wiki/' }],
  ['orcid', { form: /^(?:\d{4}-){3}\d{3}[\dX]$/, base: 'https://orcid.org/' }],
  ['isni', { form: /^\d{15}[\dX]$/, base: 'https://isni.org/isni/' }],
]);

/**
 * The page of a person at the authority, such as `wikidata`, `Q42`; null for an unknown scheme and for a value that
 * is not in the scheme's form. An ISNI may stand with the spaces it is printed with (ISO 27729).
 */
export function identifierUrl(scheme: string, value: string): string | null {
  const known = SCHEMES.get(scheme);
  const written = scheme === 'isni' ? value.replaceAll(' ', '') : value.trim();
  return known?.form.test(written) ? known.base + written : null;
}
