import type { Lang } from '@/domain/body';
import { CREDIT_ROLES, type Credit } from '@/domain/credits';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { makersOf, personUrl } from '../text-facts';
import { element, type Xml } from '../xml';

/** The `xml:id` of the machine that drafted paragraphs which nobody has reviewed. */
export const MACHINE_ID = 'machine-draft';

const RELATORS = 'http://id.loc.gov/vocabulary/relators/';

/** Authors are `author`; every other role is named in a `respStmt` (TEI P5, 2.2.1) with its code of the MARC list. */
export function teiMakers(credits: readonly Credit[], lang: Lang, site: Site): Xml[] {
  return credits.map((credit) => {
    const { role, name, nameLang, asPrinted, person } = credit;
    // Who is not known to be a person may be an agency.
    const named = element(
      person ? 'persName' : 'name',
      { 'xml:lang': nameLang, ref: personUrl(credit, lang, site) },
      name,
    );
    if (role === 'author') return element('author', {}, named);
    return element(
      'respStmt',
      {},
      element('resp', { 'xml:lang': 'en', ref: RELATORS + CREDIT_ROLES[role].marc }, role),
      named,
      asPrinted && element('note', { type: 'asPrinted' }, asPrinted),
    );
  });
}

/** `titleStmt` (TEI P5, 2.2.1). A title that the source lacks has the type `supplied`, and its square brackets. */
export function teiTitleStatement({ edition }: ArticleView, site: Site): Xml {
  const { lang, content } = edition;
  return element(
    'titleStmt',
    {},
    element('title', { type: content.titleSupplied ? 'supplied' : 'main' }, formatTitle(content)),
    teiMakers(makersOf(content).makers, lang, site),
    content.machineDraft.length > 0 &&
      element(
        'respStmt',
        { 'xml:id': MACHINE_ID, 'xml:lang': 'en' },
        element('resp', {}, 'draft of paragraphs that nobody has reviewed yet'),
        element('name', { type: 'machine' }, 'machine'),
      ),
  );
}
