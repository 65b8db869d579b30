import { isPid } from '@/domain/pid';
import type { BrowseQuery } from '@/domain/reading-lists';

const LANG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const YEAR = /^\d{4}$/;
const CURSOR = /^[\w-]{1,200}$/;

type Parameters = Partial<Record<string, string | string[]>>;

/** The filters of a browse URL; what is not one of ours, or is mistyped, is left aside. */
export function readBrowseQuery(parameters: Parameters): BrowseQuery {
  const pick = (name: keyof BrowseQuery, fits: (value: string) => boolean) => {
    const value = parameters[name];
    return typeof value === 'string' && fits(value) ? { [name]: value } : {};
  };
  const { year } = parameters;
  return {
    ...pick('lang', (value) => LANG.test(value)),
    ...pick('series', isPid),
    ...pick('subject', isPid),
    ...pick('person', isPid),
    ...(typeof year === 'string' && YEAR.test(year) ? { year: Number(year) } : {}),
    ...pick('after', (value) => CURSOR.test(value)),
    ...pick('before', (value) => CURSOR.test(value)),
  };
}
