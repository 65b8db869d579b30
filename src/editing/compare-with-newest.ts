import { toBlocks } from '@/domain/blocks';
import { canonicalJson } from '@/domain/canonical-json';
import { compareEditions } from '@/domain/compare-editions';
import type { EditionContent } from '@/domain/edition';
import { isRecord, toText, type JsonRecord } from '@/domain/json-reading';
import type { EditionChange } from '@/domain/reading';
import type { Locale } from '@/i18n/locales';
import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { resolvePhotos } from './resolve-photos';
import { textBody } from './text-body';

/** What the plain editor changes beside the words, by the names of its fields. */
export const OTHER_FIELDS = [
  'article',
  'lang',
  'kind',
  'titleSupplied',
  'slug',
  'credits',
  'abstractBy',
  'source',
  'changeNote',
] as const;

/** `body`: how its words are set, where the words themselves are the same. */
export type OtherField = (typeof OTHER_FIELDS)[number] | 'body';

/** What differs between two states of a text: words by paragraph, anything else by the name of its field. */
export type Difference = { changes: EditionChange[]; fields: OtherField[] };

/** `from`: a form that was not saved; `to`: the text as it stands. Both as stored, of unchecked shape. */
export async function compareStates({
  payload,
  req,
  lang,
  from,
  to,
}: EditingContext & { lang: Locale; from: JsonRecord; to: JsonRecord }): Promise<Difference> {
  const toContent = (state: JsonRecord) => toWords({ payload, req, lang, state });
  const changes = compareEditions({ from: await toContent(from), to: await toContent(to), lang });
  const differs = (name: OtherField) => canonicalJson(settle(from[name])) !== canonicalJson(settle(to[name]));
  const isReset = !changes.some(({ part }) => part === 'paragraph') && differs('body');
  return { changes, fields: [...OTHER_FIELDS.filter(differs), ...(isReset ? ['body' as const] : [])] };
}

const NO_WORDS: Omit<EditionContent, 'title' | 'lede' | 'body'> = {
  kind: 'original',
  titleSupplied: false,
  slug: '',
  credits: [],
  abstractBy: [],
  source: null,
  rights: '',
  translatedFrom: null,
  machineDraft: [],
};

async function toWords({
  payload,
  req,
  lang,
  state,
}: EditingContext & { lang: Text['lang']; state: JsonRecord }): Promise<EditionContent> {
  const body = textBody(state.body);
  return {
    ...NO_WORDS,
    title: toText(state.title).trim(),
    lede: toText(state.summary).trim(),
    body: toBlocks(body, await resolvePhotos({ payload, req, body, lang })),
  };
}

/** A form leaves out what the database has as null, has 0 for an empty list, and names a related document by its id or brings it along. */
function settle(value: unknown): unknown {
  if (value === undefined || value === '' || value === false || value === 0) return null;
  if (Array.isArray(value)) return value.length > 0 ? value.map(settle) : null;
  if (!isRecord(value)) return value;
  if (typeof value.id === 'string' && 'updatedAt' in value) return value.id;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const settled = settle(member);
    return name === 'id' || settled === null ? [] : [[name, settled] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : null;
}
