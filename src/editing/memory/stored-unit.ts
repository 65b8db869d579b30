import type { TranslationUnit } from '@/domain/translation-memory';
import type { toObjectId } from '../to-object-id';

/** An id as the driver gives it: of what is read and written past Payload. */
export type StoredId = ReturnType<typeof toObjectId>;

/** A document of the collection `memory`. */
export type StoredUnit = TranslationUnit & {
  /** The translation, and the number of its edition. */
  text: StoredId;
  edition: number;
  sourceText: StoredId;
  /** The newest edition of the source that can be read and has these words. */
  sourceEdition: StoredId;
  title: string;
  translators: string[];
  publishedAt: Date;
};
