import { absoluteUrl, arkPath, seriesPath, subjectPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { addressesOf, createdOf } from '../text-facts';
import { element, type Xml } from '../xml';
import { teiDate, teiOtherTexts, teiSource } from './tei-source';
import { teiTitleStatement } from './tei-title-statement';

function editionStatement({ number, publishedAt }: ArticleView['edition']): Xml {
  return element(
    'editionStmt',
    {},
    element('edition', { n: number, 'xml:lang': 'en' }, `Edition ${number}, `, teiDate(publishedAt)),
  );
}

/** `publicationStmt` (TEI P5, 2.2.4): the archive publishes this edition; `ARK` names the text, for good. */
function publicationStatement(view: ArticleView, site: Site): Xml {
  const { ark, url } = addressesOf(view, site);
  const { lang, number, content } = view.edition;
  const editionUrl = absoluteUrl(
    site.url,
    arkPath({ naan: site.naan, pid: view.pid, lang, edition: number }),
  );
  return element(
    'publicationStmt',
    {},
    element('publisher', {}, element('ref', { target: site.url }, site.name)),
    teiDate(view.firstPublishedAt),
    element('idno', { type: 'ARK' }, ark),
    element('idno', { type: 'URI', subtype: 'page' }, url),
    element('idno', { type: 'URI', subtype: 'edition' }, editionUrl),
    content.rights && element('availability', {}, element('p', {}, content.rights)),
  );
}

function seriesStatement({ series, edition }: ArticleView, site: Site): Xml | null {
  if (series === null) return null;
  const { label, part } = series;
  return element(
    'seriesStmt',
    {},
    element('title', { level: 's', 'xml:lang': label.lang }, label.text),
    part !== null && element('biblScope', { unit: 'part', n: part }, String(part)),
    element('idno', { type: 'URI' }, absoluteUrl(site.url, seriesPath(edition.lang, series))),
  );
}

function keywords({ subjects, about, edition }: ArticleView, site: Site): Xml | null {
  if (subjects.length + about.length === 0) return null;
  const terms = subjects.map((subject) => {
    const ref = absoluteUrl(site.url, subjectPath(edition.lang, subject));
    return element('term', { 'xml:lang': subject.label.lang, ref }, subject.label.text);
  });
  const people = about.map(({ name }) =>
    element('term', { type: 'person', 'xml:lang': name.lang }, name.text),
  );
  return element('textClass', {}, element('keywords', {}, terms, people));
}

/** `teiHeader` (TEI P5, 2): what the text is, who made it, where it was before, and which edition this is. */
export function teiHeader(view: ArticleView, site: Site): Xml {
  const { lang, number, publishedAt, note } = view.edition;
  const created = createdOf(view);
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      teiTitleStatement(view, site),
      editionStatement(view.edition),
      publicationStatement(view, site),
      seriesStatement(view, site),
      teiOtherTexts(view, site),
      teiSource(view, site),
    ),
    element(
      'profileDesc',
      {},
      created && element('creation', {}, teiDate(created)),
      element('langUsage', {}, element('language', { ident: lang }, lang)),
      keywords(view, site),
    ),
    element('revisionDesc', {}, element('change', { n: number, when: publishedAt }, note)),
  );
}
