import type { OaiError } from './oai-error';

const LISTING = {
  required: ['metadataPrefix'],
  optional: ['from', 'until', 'set'],
  exclusive: 'resumptionToken',
};

/** The six verbs and their arguments (OAI-PMH 2.0, section 4). An exclusive argument stands alone. */
const VERBS = {
  Identify: { required: [], optional: [], exclusive: null },
  ListMetadataFormats: { required: [], optional: ['identifier'], exclusive: null },
  ListSets: { required: [], optional: [], exclusive: 'resumptionToken' },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [], exclusive: null },
  ListIdentifiers: LISTING,
  ListRecords: LISTING,
} as const satisfies Record<string, { required: string[]; optional: string[]; exclusive: string | null }>;

export type OaiVerb = keyof typeof VERBS;
export type OaiArguments = { verb: OaiVerb; values: ReadonlyMap<string, string> };

/** Tells whether a value is one of the six verbs. */
export function isOaiVerb(value: unknown): value is OaiVerb {
  return typeof value === 'string' && Object.hasOwn(VERBS, value);
}

/**
 * The verb of a request and its arguments, each once and with a value; or what is wrong with them, all of it
 * (OAI-PMH 2.0, section 3.6: several errors may be told at once).
 */
export function readOaiArguments(given: URLSearchParams): OaiArguments | { errors: OaiError[] } {
  const verbs = given.getAll('verb');
  const [verb] = verbs;
  if (verb === undefined) return refuse('badVerb', ['The argument verb is missing.']);
  if (verbs.length > 1) return refuse('badVerb', ['The argument verb is given more than once.']);
  if (!isOaiVerb(verb)) return refuse('badVerb', [`The verbs are ${Object.keys(VERBS).join(', ')}.`]);
  const names = [...new Set(given.keys())].filter((name) => name !== 'verb');
  const faults = [
    ...names
      .filter((name) => given.getAll(name).length > 1)
      .map((name) => `${quote(name)} is given more than once.`),
    ...names.filter((name) => given.getAll(name).includes('')).map((name) => `${quote(name)} is empty.`),
    ...listFaults(verb, names),
  ];
  if (faults.length > 0) return refuse('badArgument', faults);
  return { verb, values: new Map(names.map((name) => [name, given.get(name) ?? ''])) };
}

function listFaults(verb: OaiVerb, names: readonly string[]): string[] {
  const { required, optional, exclusive }: (typeof VERBS)[OaiVerb] = VERBS[verb];
  if (exclusive && names.includes(exclusive)) {
    return names.length > 1 ? [`${quote(exclusive)} allows no other argument.`] : [];
  }
  const known: string[] = [...required, ...optional];
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => `${quote(name)} is no argument of ${verb}.`),
    ...required.filter((name) => !names.includes(name)).map((name) => `${quote(name)} is missing.`),
  ];
}

function quote(name: string): string {
  return `The argument ${name.slice(0, 100)}`;
}

function refuse(code: OaiError['code'], messages: string[]): { errors: OaiError[] } {
  return { errors: messages.slice(0, 20).map((message) => ({ code, message })) };
}
