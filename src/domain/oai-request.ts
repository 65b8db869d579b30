import { type OaiVerb, readOaiArguments } from './oai-arguments';
import type { OaiError } from './oai-error';
import { type OaiTextId, parseOaiIdentifier } from './oai-identifier';
import { type OaiFormat, type OaiListArguments, parseOaiFormat, parseOaiList } from './oai-list';
import { decodeOaiToken } from './oai-token';
import type { HarvestCursor } from './reading';

/** A request that can be answered. */
export type OaiRequest =
  | { verb: 'Identify' | 'ListSets' }
  /** `text` is null where no identifier was given. */
  | { verb: 'ListMetadataFormats'; text: OaiTextId | null }
  | { verb: 'GetRecord'; text: OaiTextId; format: OaiFormat }
  | { verb: 'ListRecords' | 'ListIdentifiers'; list: OaiListArguments; after: HarvestCursor | null };

/** `given` are the arguments that the response repeats: none after badVerb and badArgument (section 3.2). */
export type ReadOaiRequest = { given: Record<string, string> } & (
  { request: OaiRequest } | { errors: OaiError[] }
);

/** What is left out when a response repeats the arguments: a schema would refuse the response for it. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[\w\-.~:/?#@!$&'()*+,;=%]+$/;

/**
 * Reads a request of OAI-PMH 2.0 (section 3.1): the query of a GET, the form of a POST. Whatever it is given, it
 * answers with a request or with the errors of section 3.6. `repository` as `toRepositoryName` gives it.
 */
export function parseOaiRequest(parameters: URLSearchParams, repository: string): ReadOaiRequest {
  const read = readOaiArguments(parameters);
  if ('errors' in read) return { given: {}, errors: read.errors };
  const { verb, values } = read;
  const answer = parseArguments(verb, { values, repository });
  if ('errors' in answer && answer.errors.some(({ code }) => code === 'badArgument')) {
    return { given: {}, errors: answer.errors };
  }
  const repeated = [...values].filter(([name, value]) => name !== 'identifier' || URI.test(value));
  return { given: { verb, ...Object.fromEntries(repeated) }, ...answer };
}

function parseArguments(
  verb: OaiVerb,
  { values, repository }: { values: ReadonlyMap<string, string>; repository: string },
): { request: OaiRequest } | { errors: OaiError[] } {
  const token = values.get('resumptionToken');
  const identifier = values.get('identifier');
  const text = identifier === undefined ? null : parseOaiIdentifier(identifier, repository);
  switch (verb) {
    case 'Identify':
      return { request: { verb } };
    case 'ListSets':
      return token === undefined ? { request: { verb } } : { errors: [BAD_TOKEN] };
    case 'ListMetadataFormats':
      if (identifier !== undefined && !text) return { errors: [UNKNOWN_ID] };
      return { request: { verb, text } };
    case 'GetRecord': {
      const format = parseOaiFormat(values.get('metadataPrefix') ?? '');
      const errors = [...(text ? [] : [UNKNOWN_ID]), ...(typeof format === 'string' ? [] : [format])];
      if (!text || typeof format !== 'string') return { errors };
      return { request: { verb, text, format } };
    }
    case 'ListRecords':
    case 'ListIdentifiers':
      return token === undefined ? beginList(verb, values) : continueList(verb, token);
  }
}

type ListVerb = 'ListRecords' | 'ListIdentifiers';

function beginList(verb: ListVerb, values: ReadonlyMap<string, string>) {
  const list = parseOaiList(values);
  return 'errors' in list ? list : { request: { verb, list, after: null } };
}

function continueList(verb: ListVerb, token: string) {
  const place = decodeOaiToken(token, verb);
  return place ? { request: { verb, list: place.list, after: place.after } } : { errors: [BAD_TOKEN] };
}

/** Also of a record that the archive turns out not to have (section 4.1). */
export const UNKNOWN_ID: OaiError = {
  code: 'idDoesNotExist',
  message: 'No text of this archive has that identifier.',
};

const BAD_TOKEN: OaiError = {
  code: 'badResumptionToken',
  message: 'The token is none of this list: ask for the list again without it.',
};
