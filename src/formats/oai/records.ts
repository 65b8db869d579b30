import { toOaiDate } from '@/domain/oai-datestamp';
import { toOaiIdentifier, toRepositoryName } from '@/domain/oai-identifier';
import { type OaiFormat, ROOT_SET } from '@/domain/oai-list';
import type { ArticleView, HarvestRecord } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { toMods } from '../mods';
import { toOaiDc } from '../oai-dc';
import { element, type Xml } from '../xml';

const METADATA: Record<OaiFormat, (view: ArticleView, site: Site) => Xml> = { oai_dc: toOaiDc, mods: toMods };

/** A page of a list; `token` leads on, null where the list ends; `resumed` where it began on an earlier page. */
type Page = { records: readonly HarvestRecord[]; token: string | null; resumed: boolean; site: Site };

/** OAI-PMH 2.0, section 4.3. */
export function toIdentifierList({ records, site, ...rest }: Page): Xml {
  return element(
    'ListIdentifiers',
    {},
    records.map((record) => toHeader(record, site)),
    toResumption(rest),
  );
}

/** OAI-PMH 2.0, section 4.5. */
export function toRecordList({ records, format, site, ...rest }: Page & { format: OaiFormat }): Xml {
  return element(
    'ListRecords',
    {},
    records.map((record) => toRecord(record, { format, site })),
    toResumption(rest),
  );
}

/** OAI-PMH 2.0, section 4.1. */
export function toSingleRecord(record: HarvestRecord, to: { format: OaiFormat; site: Site }): Xml {
  return element('GetRecord', {}, toRecord(record, to));
}

/** A deleted record has no metadata (section 2.5). */
function toRecord(record: HarvestRecord, { format, site }: { format: OaiFormat; site: Site }): Xml {
  const metadata = record.view && !record.deleted ? METADATA[format](record.view, site) : null;
  return element('record', {}, toHeader(record, site), metadata && element('metadata', {}, metadata));
}

/** Section 2.5. The set of all is not named: who is in a set is in the one above it, too. */
function toHeader({ pid, lang, stamp, deleted }: HarvestRecord, site: Site): Xml {
  return element(
    'header',
    { status: deleted && 'deleted' },
    element('identifier', {}, toOaiIdentifier({ pid, lang }, toRepositoryName(site.url))),
    element('datestamp', {}, toOaiDate(stamp)),
    element('setSpec', {}, `${ROOT_SET}:${lang}`),
  );
}

/** An empty token ends a list that came in pages; a list of one page has none (section 3.5). */
function toResumption({ token, resumed }: Pick<Page, 'token' | 'resumed'>): Xml | null {
  return token !== null || resumed ? element('resumptionToken', {}, token) : null;
}
