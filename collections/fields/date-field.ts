import type { TextField } from 'payload';
import { DATE_FORMS, findDateFault } from '@/domain/date-fault';

/** A date in the precision that is known, with its own offset; text, because a JavaScript Date has neither. */
export function dateField(name: string, label: TextField['label'], description = ''): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: {
      description: `${description} Write it as ${DATE_FORMS}.`.trim(),
      placeholder: '2019-08-26',
      components: { Error: '@/admin/fields/date-error#DateError' },
    },
    validate: (value: string | null | undefined) => findDateFault(value) ?? true,
  };
}
