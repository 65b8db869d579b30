import { expect, test } from 'vitest';

import type { HarvestRecord } from '@/domain/reading';
import { parseXml, textsOf } from '../validate-for-tests';
import { makeView, SITE } from '../view-for-tests';
import { toIdentify } from './identify';
import { toMetadataFormats, toSets } from './lists';
import { toOaiDocument } from './oai-document';
import { toIdentifierList, toRecordList } from './records';

const at = '2026-11-21T10:00:00.999Z';
const FRAME = { baseUrl: 'https://archive.example/oai', at, given: { verb: 'ListRecords' } };
const view = makeView();
const LIVE: HarvestRecord = {
  pid: view.pid,
  lang: 'en',
  stamp: '2026-01-01T00:00:00.999Z',
  deleted: false,
  view,
};
const GONE: HarvestRecord = { ...LIVE, lang: 'km', deleted: true };

test('a deleted record is a header, and the others bring their metadata', () => {
  for (const format of ['oai_dc', 'mods'] as const) {
    const list = toRecordList({ records: [LIVE, GONE], format, token: null, resumed: false, site: SITE });
    const document = parseXml(toOaiDocument(list, FRAME));
    const [live, gone] = Array.from(document.getElementsByTagName('record'));
    expect(live?.getElementsByTagName('metadata')).toHaveLength(1);
    expect(gone?.getElementsByTagName('metadata')).toHaveLength(0);
    expect(gone?.querySelector('header')?.getAttribute('status')).toBe('deleted');
    expect(textsOf(document, 'datestamp')).toEqual(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']);
    expect(textsOf(document, 'setSpec')).toEqual(['lang:en', 'lang:km']);
    expect(document.getElementsByTagName('resumptionToken')).toHaveLength(0);
  }
});

test('the last page of several ends with an empty token', () => {
  const tokens = (token: string | null, resumed: boolean) =>
    textsOf(
      parseXml(toOaiDocument(toIdentifierList({ records: [LIVE], token, resumed, site: SITE }), FRAME)),
      'resumptionToken',
    );
  expect(tokens('more', false)).toEqual(['more']);
  expect(tokens('more', true)).toEqual(['more']);
  expect(tokens(null, true)).toEqual(['']);
  expect(tokens(null, false)).toEqual([]);
});

test('the archive says who it is, in which formats and languages', () => {
  const identify = toIdentify({
    site: SITE,
    baseUrl: FRAME.baseUrl,
    contact: 'a@b.example',
    earliest: null,
    at,
  });
  const document = parseXml(toOaiDocument(identify, { ...FRAME, given: { verb: 'Identify' } }));
  expect(textsOf(document, 'earliestDatestamp')).toEqual(['2026-11-21T10:00:00Z']);
  expect(textsOf(document, 'repositoryIdentifier')).toEqual(['archive.example']);
  const sets = parseXml(toOaiDocument(toSets([{ code: 'km', name: 'ខ្មែរ' }]), FRAME));
  expect(textsOf(sets, 'setSpec')).toEqual(['lang', 'lang:km']);
  expect(textsOf(parseXml(toOaiDocument(toMetadataFormats(), FRAME)), 'metadataPrefix')).toEqual([
    'oai_dc',
    'mods',
  ]);
});

test('errors stand in the place of an answer, whatever was asked', () => {
  const errors = [{ code: 'badArgument', message: 'a < b & "c" \u0001' }] as const;
  const document = parseXml(toOaiDocument(errors, { ...FRAME, given: { set: '"<\u0000\n' } }));
  expect(document.querySelector('error')?.getAttribute('code')).toBe('badArgument');
  expect(textsOf(document, 'responseDate')).toEqual(['2026-11-21T10:00:00Z']);
});
