import type { EditingContext } from '@/editing/editing-context';
import type { PersonKey } from './content/people';
import type { PictureKey } from './content/pictures';
import type { SeriesKey } from './content/series';
import type { SubjectKey } from './content/subjects';

/** Ids of what articles refer to. */
export type Vocabulary = {
  people: Record<PersonKey, string>;
  subjects: Record<SubjectKey, string>;
  series: Record<SeriesKey, string>;
  outlets: { pano: string };
};

export type LoadingContext = EditingContext & {
  vocabulary: Vocabulary;
  photos: Record<PictureKey, string>;
};
