import type { Credit } from '@/domain/credits';
import { absoluteUrl, seriesPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { addressesOf, dateOf, makersOf, originalOf, otherTextsOf, toTextAddresses } from './text-facts';
import { element, type Xml } from './xml';

/**
 * Simple Dublin Core has no roles. The Library of Congress's stylesheet from MODS to it writes the role in
 * parentheses behind the name; so do we, so that a translator is known as one to every harvester.
 */
function toContributor({ name, role }: Credit): string {
  return `${name} (${role})`;
}

/** Where the text, or the one that an abstract describes, was published before, as a line; empty when unknown. */
function toSourceLine({ edition }: ArticleView): string {
  const { content } = edition;
  const makers = makersOf(content).described.map((credit) =>
    credit.role === 'author' ? credit.name : toContributor(credit),
  );
  return [makers.join('; '), content.source?.outlet, content.source?.date].filter(Boolean).join(', ');
}

/**
 * The text of a view as one `oai_dc:dc` element (OAI-PMH 2.0, 5.1) with its own namespaces and schemaLocation. The
 * ARK's URL is the first identifier, the page the second. `xml:lang`, which the schema of Dublin Core's fifteen
 * elements allows on each, stands where words are in a known language.
 */
export function toOaiDc(view: ArticleView, site: Site): Xml {
  const { lang, content } = view.edition;
  const { arkUrl, url } = addressesOf(view, site);
  const { makers } = makersOf(content);
  const authors = makers.filter(({ role }) => role === 'author');
  const original = originalOf(view);
  const texts = original ? [original, ...otherTextsOf(view)] : otherTextsOf(view);
  const dc = (name: string, value: string | null | undefined, inLang?: string): Xml | null =>
    value ? element(`dc:${name}`, { 'xml:lang': inLang }, value) : null;
  return element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
    dc('title', formatTitle(content), lang),
    authors.map(({ name, nameLang = lang }) => dc('creator', name, nameLang)),
    makers.filter(({ role }) => role !== 'author').map((credit) => dc('contributor', toContributor(credit))),
    dc('description', content.lede, lang),
    view.subjects.map(({ label }) => dc('subject', label.text, label.lang)),
    view.about.map(({ name }) => dc('subject', name.text, name.lang)),
    dc('publisher', site.name),
    dc('date', dateOf(view)),
    dc('type', 'Text'),
    dc('format', 'text/html'),
    dc('language', lang),
    dc('identifier', arkUrl),
    dc('identifier', url),
    dc('source', toSourceLine(view)),
    dc('source', content.source?.url),
    texts.map((text) => dc('relation', toTextAddresses(view.pid, text, site).arkUrl)),
    view.series && dc('relation', absoluteUrl(site.url, seriesPath(lang, view.series))),
    dc('rights', content.rights, lang),
  );
}
