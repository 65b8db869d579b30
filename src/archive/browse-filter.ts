import type { Filter } from 'mongodb';
import type { BrowseQuery } from '@/domain/reading-lists';
import type { PublicationDocument } from './documents';

/** The publications that a browse query asks for; its cursors are left aside. */
export function toFilter({ lang, series, subject, person, year }: BrowseQuery): Filter<PublicationDocument> {
  return {
    ...(lang !== undefined && { lang }),
    ...(series !== undefined && { seriesPid: series }),
    ...(subject !== undefined && { subjects: subject }),
    ...(person !== undefined && { people: person }),
    ...(year !== undefined && { year }),
  };
}
