import type { CreditRole } from '@/domain/credits';
import type { ImportedCredit, LeftOut, Warning } from '../reading';
import type { StatedFields } from '../source-line';
import { readPeople } from '../parts/person';
import { readPartInTitle, readSeriesMarker } from '../parts/series-marker';
import { readStatedDate } from '../parts/stated-date';

/** Front matter of a Markdown file: what it states, and the text with as many empty lines in its place. */
export type FrontMatter = { stated: StatedFields; body: string; leftOut: LeftOut[]; warnings: Warning[] };

const ROLES: Readonly<Record<string, CreditRole>> = {
  author: 'author',
  authors: 'author',
  translator: 'translator',
  translators: 'translator',
  editor: 'editor',
  photographer: 'photographer',
};

/**
 * Reads simple `key: value` lines between two lines of `---` at the head of a file: title, lede, author, translator,
 * editor, photographer, date, outlet, url, lang, series, part. Other lines are left out and say so.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const end =
    lines[0]?.trim() === '---'
      ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  const fields = end < 0 ? [] : lines.slice(1, end);
  if (end < 0 || !fields.some((line) => /^[\w-]+\s*:/.test(line))) {
    return { stated: {}, body: lines.join('\n'), leftOut: [], warnings: [] };
  }
  const found: FrontMatter = { stated: {}, body: '', leftOut: [], warnings: [] };
  const values = new Map<string, string>();
  fields.forEach((line, index) => {
    const [, key = '', raw = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    const value = raw.trim().replace(/^(["'])(.*)\1$/, '$2');
    const taken = value !== '' && setField(found.stated, key.toLowerCase(), value, values);
    if (!taken && line.trim() !== '') {
      found.leftOut.push({
        line: index + 2,
        text: line.trim(),
        reason: 'not a field of the front matter that is read here',
      });
    }
  });
  setSeries(found.stated, values);
  found.body = [...Array<string>(end + 1).fill(''), ...lines.slice(end + 1)].join('\n');
  return found;
}

function setField(stated: StatedFields, key: string, value: string, values: Map<string, string>): boolean {
  const role = ROLES[key];
  if (role) {
    const credits: ImportedCredit[] = readPeople(value).names.map((name) => ({
      role,
      name,
      asPrinted: value,
    }));
    stated.credits = [...(stated.credits ?? []), ...credits];
    return credits.length > 0;
  }
  if (key === 'date') {
    const date = readStatedDate(value, 'en');
    if (date !== null) stated.date = date;
    return date !== null;
  }
  if (key === 'series' || key === 'part') return values.size < values.set(key, value).size;
  if (key === 'title') stated.title = value;
  else if (key === 'lede' || key === 'summary' || key === 'description') stated.lede = value;
  else if (key === 'outlet' || key === 'source' || key === 'publisher') stated.outlet = value;
  else if (key === 'url') stated.url = value;
  else if (key === 'lang' || key === 'language') stated.lang = value;
  else return false;
  return true;
}

function setSeries(stated: StatedFields, values: Map<string, string>): void {
  const name = values.get('series');
  const printed = values.get('part');
  if (name === undefined && printed === undefined) return;
  const part = printed === undefined ? null : Number(/\d+/.exec(printed)?.[0] ?? NaN);
  const marker = [name, printed].filter((words) => words !== undefined).join(', ');
  const read = name === undefined ? null : (readSeriesMarker(name) ?? readPartInTitle(name));
  stated.series = {
    marker,
    part: part === null || Number.isNaN(part) ? (read?.part ?? null) : part,
    continues: false,
    ...(name === undefined ? {} : { name }),
  };
}
