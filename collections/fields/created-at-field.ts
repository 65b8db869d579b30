import type { DateField } from 'payload';
import { nobody } from '../access/nobody';

/** In place of Payload's own, which takes any date that is sent: nobody says when a document was made but the software. */
export const createdAtField: DateField = {
  name: 'createdAt',
  type: 'date',
  index: true,
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true, hidden: true },
  label: ({ t }) => t('general:createdAt'),
};
