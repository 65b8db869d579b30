import { getRecord } from '@/archive/get-record';
import { getEarliestStamp, listRecords } from '@/archive/list-records';
import { parseOaiDate } from '@/domain/oai-datestamp';
import type { OaiError } from '@/domain/oai-error';
import type { OaiTextId } from '@/domain/oai-identifier';
import { toSetContent } from '@/domain/oai-list';
import { type OaiRequest, UNKNOWN_ID } from '@/domain/oai-request';
import { encodeOaiToken } from '@/domain/oai-token';
import { absoluteUrl, OAI_PATH } from '@/domain/paths';
import type { HarvestRecord } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { env } from '@/env';
import { toIdentify } from '@/formats/oai/identify';
import { toMetadataFormats, toSets } from '@/formats/oai/lists';
import { toIdentifierList, toRecordList, toSingleRecord } from '@/formats/oai/records';
import type { Xml } from '@/formats/xml';
import { LOCALES } from '@/i18n/locales';

/** How many a page of a list has: a record brings its metadata, an identifier is a line. */
const PAGE_SIZES = { ListRecords: 50, ListIdentifiers: 100 } as const;

type ListRequest = Extract<OaiRequest, { list: unknown }>;
type Answer = Xml | OaiError[];

/** What the archive has to say to a request (OAI-PMH 2.0, section 4). `at` is the time of the response, ISO 8601. */
export async function answerOai(
  request: OaiRequest,
  { site, at }: { site: Site; at: string },
): Promise<Answer> {
  switch (request.verb) {
    case 'Identify':
      return toIdentify({
        site,
        baseUrl: absoluteUrl(site.url, OAI_PATH),
        contact: env.CONTACT_EMAIL,
        earliest: await getEarliestStamp(),
        at,
      });
    case 'ListSets':
      return toSets(LOCALES);
    case 'ListMetadataFormats':
      return request.text && !(await getRecord(request.text)) ? [UNKNOWN_ID] : toMetadataFormats();
    case 'GetRecord':
      return answerRecord(request.text, (record) => toSingleRecord(record, { format: request.format, site }));
    case 'ListIdentifiers':
    case 'ListRecords':
      return answerList(request, site);
  }
}

async function answerRecord(text: OaiTextId, serialize: (record: HarvestRecord) => Xml): Promise<Answer> {
  const record = await getRecord(text);
  return record ? serialize(record) : [UNKNOWN_ID];
}

async function answerList({ verb, list, after }: ListRequest, site: Site): Promise<Answer> {
  const content = toSetContent(list.set);
  if (!content) return [NOTHING];
  const from = list.from === undefined ? null : parseOaiDate(list.from);
  const until = list.until === undefined ? null : parseOaiDate(list.until);
  const { records, next } = await listRecords({
    ...(from && { from: from.start }),
    ...(until && { until: until.end }),
    ...(content.lang !== null && { lang: content.lang }),
    ...(after && { after }),
    size: PAGE_SIZES[verb],
    withViews: verb === 'ListRecords',
  });
  // Also where a list goes on: whatever was left of it has changed since, and is beyond `until` now.
  if (records.length === 0) return [NOTHING];
  const page = {
    records,
    token: next && encodeOaiToken({ verb, list, after: next }),
    resumed: after !== null,
    site,
  };
  return verb === 'ListRecords'
    ? toRecordList({ ...page, format: list.metadataPrefix })
    : toIdentifierList(page);
}

const NOTHING: OaiError = { code: 'noRecordsMatch', message: 'No record matches these arguments.' };
