import type { Lang } from './body';
import { parseOaiDate } from './oai-datestamp';
import type { OaiError } from './oai-error';
import { LANGUAGE_TAG } from './oai-identifier';

/** The forms of metadata offered, by `metadataPrefix` (OAI-PMH 2.0, section 3.4). */
export const OAI_FORMATS = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  },
  mods: {
    schema: 'http://www.loc.gov/standards/mods/v3/mods-3-8.xsd',
    namespace: 'http://www.loc.gov/mods/v3',
  },
} as const satisfies Record<string, { schema: string; namespace: string }>;

export type OaiFormat = keyof typeof OAI_FORMATS;

/** The set of all texts; those of each language are under it (section 2.6). */
export const ROOT_SET = 'lang';

/** What a list is narrowed by, as it was asked for: valid, and written as in the request. */
export type OaiListArguments = { metadataPrefix: OaiFormat; from?: string; until?: string; set?: string };

const PREFIX = /^[\w.!~*'()-]+$/;
const SET = /^[\w.!~*'()-]+(?::[\w.!~*'()-]+)*$/;

/** The first fault of `metadataPrefix`, or the format that it names. */
export function parseOaiFormat(prefix: string): OaiFormat | OaiError {
  if (!PREFIX.test(prefix)) {
    return { code: 'badArgument', message: 'The argument metadataPrefix has characters that none can have.' };
  }
  const format = Object.keys(OAI_FORMATS).find(
    (known): known is OaiFormat => known === prefix && Object.hasOwn(OAI_FORMATS, known),
  );
  return (
    format ?? {
      code: 'cannotDisseminateFormat',
      message: `The formats are ${Object.keys(OAI_FORMATS).join(' and ')}.`,
    }
  );
}

/**
 * The arguments of a list, checked (sections 2.7.1 and 4.4): dates in one granularity, `from` not after `until`,
 * a set in its syntax. A set that does not exist is no error here: no record matches it.
 */
export function parseOaiList(values: ReadonlyMap<string, string>): OaiListArguments | { errors: OaiError[] } {
  const errors: OaiError[] = [];
  const fail = (message: string) => errors.push({ code: 'badArgument', message });
  const [from, until] = ['from', 'until'].map((name) => {
    const value = values.get(name);
    const date = value === undefined ? null : parseOaiDate(value);
    if (value !== undefined && !date)
      fail(`The argument ${name} is no date in the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`);
    return date;
  });
  if (from && until && from.granularity !== until.granularity) fail('The dates have two granularities.');
  else if (from && until && from.start > until.start) fail('The argument from is after until.');
  const set = values.get('set');
  if (set !== undefined && !SET.test(set)) fail('The argument set is not in the form of a setSpec.');
  const format = parseOaiFormat(values.get('metadataPrefix') ?? '');
  if (typeof format !== 'string') errors.push(format);
  if (typeof format !== 'string' || errors.length > 0) return { errors };
  return {
    metadataPrefix: format,
    ...optional('from', values.get('from')),
    ...optional('until', values.get('until')),
    ...optional('set', set),
  };
}

/** What a set holds: the texts of one language, or of all (`lang` null); null for a set that there is not. */
export function toSetContent(set: string | undefined): { lang: Lang | null } | null {
  if (set === undefined || set === ROOT_SET) return { lang: null };
  const lang = set.startsWith(`${ROOT_SET}:`) ? set.slice(ROOT_SET.length + 1) : '';
  return LANGUAGE_TAG.test(lang) ? { lang } : null;
}

function optional<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  const given: Partial<Record<Name, string>> = {};
  if (value !== undefined) given[name] = value;
  return given;
}
