import type { CollectionBeforeChangeHook } from 'payload';
import type { Person } from '@/payload-types';

/** Lists of people sort by a name that everyone has. */
export const fillSortName: CollectionBeforeChangeHook<Person> = ({ data, originalDoc }) => ({
  ...data,
  sortName: data.sortName?.trim() || data.name || originalDoc?.name,
});
