import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseOaiDate, toOaiDate } from './oai-datestamp';
import { parseOaiIdentifier, toOaiIdentifier, toRepositoryName } from './oai-identifier';
import { toSetContent } from './oai-list';
import { parseOaiRequest } from './oai-request';
import { encodeOaiToken } from './oai-token';
import { mintPid } from './pid';

const REPOSITORY = 'archive.example.org';
const PID = mintPid('article');
const read = (query: string) => parseOaiRequest(new URLSearchParams(query), REPOSITORY);
const codes = (query: string) => {
  const answer = read(query);
  return 'errors' in answer ? answer.errors.map(({ code }) => code) : [];
};
const LIST = 'verb=ListRecords&metadataPrefix=oai_dc';

test('the six verbs are read', () => {
  expect(read('verb=Identify')).toEqual({ given: { verb: 'Identify' }, request: { verb: 'Identify' } });
  expect(read('verb=ListSets')).toMatchObject({ request: { verb: 'ListSets' } });
  expect(read('verb=ListMetadataFormats')).toMatchObject({ request: { text: null } });
  const identifier = `oai:${REPOSITORY}:${PID}.km`;
  expect(read(`verb=GetRecord&identifier=${identifier}&metadataPrefix=mods`)).toEqual({
    given: { verb: 'GetRecord', identifier, metadataPrefix: 'mods' },
    request: { verb: 'GetRecord', text: { pid: PID, lang: 'km' }, format: 'mods' },
  });
  expect(read(`${LIST}&from=2026-01-01&until=2026-01-01&set=lang:km`)).toMatchObject({
    request: {
      verb: 'ListRecords',
      list: { metadataPrefix: 'oai_dc', from: '2026-01-01', until: '2026-01-01', set: 'lang:km' },
      after: null,
    },
  });
});

test('each mistake has the error of the protocol, and a bad argument is not repeated', () => {
  const mistakes: Record<string, string[]> = {
    '': ['badVerb'],
    'verb=': ['badVerb'],
    'verb=identify': ['badVerb'],
    'verb=constructor': ['badVerb'],
    'verb=Identify&verb=Identify': ['badVerb'],
    'verb=Identify&from=2026-01-01': ['badArgument'],
    'verb=ListRecords': ['badArgument'],
    'verb=GetRecord': ['badArgument', 'badArgument'],
    'verb=ListRecords&metadataPrefix=': ['badArgument'],
    'verb=ListRecords&metadataPrefix=a%20b': ['badArgument'],
    'verb=ListRecords&metadataPrefix=toString': ['cannotDisseminateFormat'],
    [`${LIST}&metadataPrefix=mods`]: ['badArgument'],
    [`${LIST}&from=2026-02-30`]: ['badArgument'],
    [`${LIST}&from=2026-01-01T10:00:00`]: ['badArgument'],
    [`${LIST}&from=2026-01-01T10:00Z`]: ['badArgument'],
    [`${LIST}&from=2026-01-01&until=2026-01-02T00:00:00Z`]: ['badArgument'],
    [`${LIST}&from=2026-01-02&until=2026-01-01`]: ['badArgument'],
    [`${LIST}&set=lang:`]: ['badArgument'],
    [`${LIST}&colour=red`]: ['badArgument'],
    [`${LIST}&resumptionToken=x`]: ['badArgument'],
    'verb=ListRecords&resumptionToken=x': ['badResumptionToken'],
    'verb=ListSets&resumptionToken=x': ['badResumptionToken'],
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other.example.org:x': ['idDoesNotExist'],
    'verb=GetRecord&metadataPrefix=marc&identifier=a%20b': ['idDoesNotExist', 'cannotDisseminateFormat'],
    'verb=ListMetadataFormats&identifier=x': ['idDoesNotExist'],
  };
  for (const [query, errors] of Object.entries(mistakes)) {
    expect(codes(query), query).toEqual(errors);
    if (errors[0] === 'badVerb' || errors[0] === 'badArgument') expect(read(query).given, query).toEqual({});
  }
  expect(read('verb=GetRecord&metadataPrefix=oai_dc&identifier=a%20%22b').given).toEqual({
    verb: 'GetRecord',
    metadataPrefix: 'oai_dc',
  });
});

test('a token continues its own list, as often as it is asked, and no other', () => {
  const after = { stamp: '2026-01-01T00:00:00.123Z', pid: PID, lang: 'km' };
  const list = { metadataPrefix: 'mods', from: '2020-01-01', set: 'lang:km' } as const;
  const token = encodeOaiToken({ verb: 'ListRecords', list, after });
  for (let time = 0; time < 2; time += 1) {
    expect(read(`verb=ListRecords&resumptionToken=${token}`)).toMatchObject({
      request: { verb: 'ListRecords', list, after },
    });
  }
  expect(codes(`verb=ListIdentifiers&resumptionToken=${token}`)).toEqual(['badResumptionToken']);
  for (let at = 0; at < token.length; at += 1) {
    const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    const answer = read(`verb=ListRecords&resumptionToken=${changed}`);
    // A changed letter inside a date or an id may name another place; it is never half of one.
    if ('request' in answer) expect(answer.request).toMatchObject({ verb: 'ListRecords' });
    else expect(answer.errors[0]?.code).toBe('badResumptionToken');
  }
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const values = [null, 1, [], [1, 'ListRecords'], [1, 'ListRecords', list, 'x', PID, 'km'], { a: 1 }];
  for (const value of [...values, [2, 'ListRecords', list, after.stamp, PID, 'km']]) {
    expect(codes(`verb=ListRecords&resumptionToken=${forged(value)}`)).toEqual(['badResumptionToken']);
  }
});

test('whatever is asked, there is a request or an error', () => {
  const name = fc.constantFrom(
    'verb',
    'metadataPrefix',
    'from',
    'until',
    'set',
    'identifier',
    'resumptionToken',
    'x',
  );
  const value = fc.oneof(
    fc.constantFrom(
      'ListRecords',
      'GetRecord',
      'ListSets',
      'oai_dc',
      'mods',
      '2026-01-01',
      '9999-12-31T23:59:59Z',
      'lang',
    ),
    fc.string({ unit: 'binary' }),
  );
  const queries = fc.oneof(
    fc.array(fc.tuple(name, value)).map((pairs) => new URLSearchParams(pairs)),
    fc.string({ unit: 'binary' }).map((query) => new URLSearchParams(query)),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const answer = parseOaiRequest(query, REPOSITORY);
      expect('request' in answer || answer.errors.length > 0).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('dates have two granularities and end with their day or second', () => {
  expect(parseOaiDate('2026-11-21')?.end.toISOString()).toBe('2026-11-21T23:59:59.999Z');
  expect(parseOaiDate('2026-11-21T10:00:00Z')?.end.toISOString()).toBe('2026-11-21T10:00:00.999Z');
  for (const value of [
    '2026-11-21T24:00:00Z',
    '2026-13-01',
    '2026',
    ' 2026-11-21',
    '2026-11-21T10:00:00.5Z',
  ]) {
    expect(parseOaiDate(value), value).toBeNull();
  }
  expect(toOaiDate('2026-11-21T10:00:00.999Z')).toBe('2026-11-21T10:00:00Z');
});

test('an identifier names the text of one language', () => {
  const id = { pid: PID, lang: 'km' };
  expect(parseOaiIdentifier(toOaiIdentifier(id, REPOSITORY), REPOSITORY)).toEqual(id);
  for (const local of ['', PID, `${PID}.`, `${PID}.km.v1`, `${PID}.KM`, `${PID}x.km`]) {
    expect(parseOaiIdentifier(`oai:${REPOSITORY}:${local}`, REPOSITORY), local).toBeNull();
  }
  expect(toRepositoryName('https://archive.example.org:8443')).toBe(REPOSITORY);
  expect(toRepositoryName('http://127.0.0.1:3000')).toBe('archive.invalid');
  expect(toRepositoryName('http://localhost:3000')).toBe('archive.invalid');
});

test('a set holds one language or all', () => {
  expect(toSetContent(undefined)).toEqual({ lang: null });
  expect(toSetContent('lang')).toEqual({ lang: null });
  expect(toSetContent('lang:km')).toEqual({ lang: 'km' });
  for (const set of ['km', 'lang:km:x', 'language', 'lang:*']) expect(toSetContent(set), set).toBeNull();
});
