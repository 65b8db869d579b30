import { APIError } from 'payload';
import { z } from 'zod';
import { isCreditRole, type CreditRole } from '@/domain/credits';
import { isDate } from '@/domain/dates';
import { isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { CorrectedReading } from '@/importing/reading-view';

const LONGEST_LINE = 2_000;
const LONGEST_BLOCK = 1_000_000;
const MOST_BLOCKS = 20_000;

const line = (what: string) =>
  z
    .string(`Say the ${what} in words.`)
    .trim()
    .max(LONGEST_LINE, `The ${what} is longer than ${LONGEST_LINE} characters.`);
const maybe = (what: string) =>
  line(what)
    .nullable()
    .transform((words) => words || null);
const locales = LOCALE_CODES.join(', ');

const block = z.object({
  type: z.enum(['paragraph', 'heading', 'list', 'quote', 'figure'], 'A block is of no type that a text has.'),
  markup: z.string('A block has no words.').max(LONGEST_BLOCK, 'A block is too long: split it.'),
  level: z.union([z.literal(2), z.literal(3)], 'A heading is of level 2 or 3.'),
  ordered: z.boolean('Say of a list whether it is numbered.'),
  startsSection: z.boolean('Say of a paragraph whether it starts a section.'),
  credit: line('credit of a picture'),
  alt: line('alternative text of a picture'),
  picture: z.int('Pictures are counted from 0.').min(0, 'Pictures are counted from 0.').nullable(),
  para: z
    .string('A paragraph of the source is named by its id.')
    .regex(/^[0-9a-z][0-9a-z-]{0,39}$/, 'A paragraph of the source is named by its id.')
    .nullable(),
});

const credit = z.object({
  role: z.custom<CreditRole>(isCreditRole, 'A credit has a role that the archive does not know.'),
  name: line('name of a credit').min(1, 'A credit names nobody: write the name or take the credit out.'),
  asPrinted: line('line of a credit as printed'),
  asPerson: z.boolean('Say of a credit whether the person is recorded.'),
});

const isWebAddress = (url: string | null) => url === null || (/^https?:\/\//i.test(url) && URL.canParse(url));

const corrected = z.object({
  article: z.string('The article is named by its id.').nullable(),
  title: line('title').min(1, 'Write a title: one of ours if the source has none, and say so.'),
  titleSupplied: z.boolean('Say whether the title is ours.'),
  lede: z.string('Say the lede in words.').trim().max(LONGEST_BLOCK, 'The lede is too long.'),
  lang: z.custom<Locale>(isLocale, `Choose the language: one of ${locales}.`),
  date: maybe('date').refine(
    (date) => date === null || isDate(date),
    'This is no date. Write it as 2019, 2019-08, 2019-08-26 or 2019-08-26T07:06+07:00.',
  ),
  outlet: maybe('outlet'),
  url: maybe('address').refine(
    isWebAddress,
    'The address is no web address: it begins with https:// or http://.',
  ),
  series: maybe('series'),
  part: z
    .int('The part is a whole number: 1, 2, 3 …')
    .min(1, 'The part is a whole number: 1, 2, 3 …')
    .nullable(),
  credits: z.array(credit, 'The credits are a list.').max(100, 'There are more than 100 credits.'),
  blocks: z
    .array(block, 'The blocks are a list.')
    .max(MOST_BLOCKS, `There are more than ${MOST_BLOCKS} blocks: import it in parts.`),
});

/** What somebody corrected, out of JSON. Throws 400 with a sentence for what is wrong first. */
export function parseCorrected(value: unknown): CorrectedReading & { lang: Locale } {
  const read = corrected.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [field, index] = issue?.path ?? [];
  const place = typeof index === 'number' ? ` (${String(field)}, ${index + 1})` : '';
  throw new APIError(`${issue?.message ?? 'The reading cannot be stored.'}${place}`, 400, null, true);
}
