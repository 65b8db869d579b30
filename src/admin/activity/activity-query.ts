/** What of the record of activity is shown; an empty member leaves everything in. Dates are `YYYY-MM-DD`, both included. */
export type ActivityChoice = {
  action: string;
  who: string;
  label: string;
  lang: string;
  since: string;
  until: string;
};

export const EVERYTHING: ActivityChoice = { action: '', who: '', label: '', lang: '', since: '', until: '' };

type Condition = { field: string; operator: string; value: string };

/** The address's query for Payload's list, in the shape that its own filter reads. Days are those of the browser. */
export function toListQuery(choice: ActivityChoice): URLSearchParams {
  const { action, who, label, lang, since, until } = choice;
  const conditions: Condition[] = [
    { field: 'action', operator: 'equals', value: action },
    { field: 'who', operator: 'contains', value: who.trim() },
    { field: 'label', operator: 'contains', value: label.trim() },
    // Every text is recorded as its title and, in brackets, its language.
    { field: 'label', operator: 'contains', value: lang && `(${lang})` },
    { field: 'at', operator: 'greater_than_equal', value: toInstant(since, 0) },
    { field: 'at', operator: 'less_than', value: toInstant(until, 1) },
  ];
  const query = new URLSearchParams();
  conditions
    .filter(({ value }) => value !== '')
    .forEach(({ field, operator, value }, index) =>
      query.set(`where[or][0][and][${index}][${field}][${operator}]`, value),
    );
  return query;
}

const CONDITION = /^where\[or\]\[0\]\[and\]\[\d+\]\[(\w+)\]\[(\w+)\]$/;
const BRACKETED = /^\(([a-z-]+)\)$/i;

/** What the address says is shown; what a person made with Payload's own filter and this has no place for is left out. */
export function readListQuery(query: Iterable<readonly [string, string]>): ActivityChoice {
  const choice = { ...EVERYTHING };
  for (const [name, value] of query) {
    const [, field = '', operator = ''] = CONDITION.exec(name) ?? [];
    const place = `${field} ${operator}`;
    const lang = BRACKETED.exec(value)?.[1];
    if (place === 'action equals') choice.action = value;
    else if (place === 'who contains') choice.who = value;
    else if (place === 'label contains' && lang) choice.lang = lang;
    else if (place === 'label contains') choice.label = value;
    else if (place === 'at greater_than_equal') choice.since = toDay(value, 0);
    else if (place === 'at less_than') choice.until = toDay(value, -1);
  }
  return choice;
}

/** The beginning of a day, or of one some days later; empty when it is none. */
function toInstant(day: string, later: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const instant = new Date(year, month - 1, date + later);
  return day === '' || Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

function toDay(value: string, later: number): string {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return '';
  const day = new Date(instant.getFullYear(), instant.getMonth(), instant.getDate() + later);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
