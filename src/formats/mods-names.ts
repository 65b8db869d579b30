import type { Lang } from '@/domain/body';
import { CREDIT_ROLES, type Credit } from '@/domain/credits';
import type { Site } from '@/domain/site';
import { personUrl } from './text-facts';
import { element, type Xml } from './xml';

const RELATORS = 'http://id.loc.gov/vocabulary/relators';

/**
 * Names with their roles as code and word of the MARC relator list (MODS 3.8, `name`); the first leads. One that the
 * archive knows no person by may be an agency's, so it has no type.
 */
export function modsNames(credits: readonly Credit[], lang: Lang, site: Site): Xml[] {
  return credits.map((credit, index) => {
    const { role, name, nameLang, asPrinted, person } = credit;
    const { marc } = CREDIT_ROLES[role];
    const authority = {
      authority: 'marcrelator',
      authorityURI: RELATORS,
      valueURI: `${RELATORS}/${marc}`,
    };
    return element(
      'name',
      {
        type: person && 'personal',
        usage: index === 0 && 'primary',
        valueURI: personUrl(credit, lang, site),
      },
      element('namePart', { 'xml:lang': nameLang }, name),
      asPrinted && element('displayForm', {}, asPrinted),
      element(
        'role',
        {},
        element('roleTerm', { type: 'code', ...authority }, marc),
        element('roleTerm', { type: 'text', ...authority }, role),
      ),
    );
  });
}
