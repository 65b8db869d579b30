import type { TextField } from 'payload';
import { isDate } from '@/domain/dates';

export const DATE_FORMS = '2019, 2019-08, 2019-08-26 or 2019-08-26T07:06+07:00';

/** A date in the precision that is known, with its own offset; text, because a JavaScript Date has neither. */
export function dateField(name: string, label: TextField['label'], description = ''): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: { description: `${description} Write it as ${DATE_FORMS}.`.trim(), placeholder: '2019-08-26' },
    validate: (value: string | null | undefined) =>
      !value || isDate(value) ? true : `“${String(value)}” is not a date. Write it as ${DATE_FORMS}.`,
  };
}
