import type { TranslatedFrom } from '@/domain/edition';
import type { Kind } from '@/domain/edition';
import type { Locale } from '@/i18n/locales';
import type { ImportedBlock, ImportedCredit } from '@/importing/reading';

/** A block and, beside the source, the paragraph id that it takes over. */
export type PlacedBlock = ImportedBlock & { para?: string };

/** Everything of an import that is stored, whoever corrected it: the form and the command line meet here. */
export type ImportedText = {
  title: string;
  titleSupplied: boolean;
  lede: string;
  lang: Locale;
  date: string | null;
  outlet: string | null;
  url: string | null;
  /** `asPerson: false` keeps the name and the line and records nobody. */
  credits: (ImportedCredit & { asPerson?: boolean })[];
  blocks: PlacedBlock[];
  kind: Kind;
  translatedFrom: ({ text: string } & Pick<TranslatedFrom, 'edition' | 'paragraphs'>) | null;
  /** An article that is there, or what a new one is made with. */
  work: string | NewWork;
  publish: boolean;
};

export type NewWork = {
  workingTitle: string;
  originalLang: Locale | null;
  series: string | null;
  part: number | null;
  notes: string;
};
