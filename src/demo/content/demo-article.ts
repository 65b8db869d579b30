import type { CreditRole } from '@/domain/credits';
import type { Kind } from '@/domain/edition';
import type { Locale } from '@/i18n/locales';
import type { PersonKey } from './people';
import type { SeriesKey } from './series';
import type { SubjectKey } from './subjects';
import type { PictureKey } from './pictures';
import type { Words } from './words';

export type DemoCredit = { role: CreditRole; person: PersonKey; asPrinted: string };

/** A record of the demonstration archive. Its words are in `articles/{folder}/{lang}.md`. */
export type DemoArticle = {
  folder: string;
  /** Null when the source does not say in which language it was written. */
  originalLang: Locale | null;
  /** The first is the source of the others. */
  langs: readonly [Locale, ...Locale[]];
  kind: Exclude<Kind, 'translation'>;
  titleSupplied: boolean;
  /** Who made the text, or for an abstract the text that it describes. */
  credits: readonly DemoCredit[];
  /** Of the work, where it has one of its own; otherwise that of its source. */
  date: string | null;
  source: { outlet: 'pano' | null; date: string | null };
  series: { key: SeriesKey; part: number } | null;
  subjects: readonly SubjectKey[];
  about: readonly PersonKey[];
  leadPicture: PictureKey | null;
  rights: Words;
  /** For editors only. */
  notes: string;
  /**
   * The editions of the source before its newest, each with the languages translated from it, which stay behind. Their
   * words are in `edition-{number}.{lang}.md`: the whole text, or without a title those blocks that were different.
   */
  earlier: readonly (readonly Locale[])[];
  /** Languages begun and not published: their words are in `draft.{lang}.md`. */
  drafts: readonly Locale[];
  /** The source has a change that is saved and not published: its words are in `revision.{lang}.md`. */
  revised: boolean;
  /** A text that was withdrawn after it was published, and why. */
  withdrawn: { lang: Locale; reason: Words } | null;
};
