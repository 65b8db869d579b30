/** Terms and their renderings, and where they occur. */
import type { Lang } from './body';

/** One concept: what it is called in each language. The first rendering of a language is the one to use. */
export type Term = { id: string; renderings: { lang: Lang; form: string; note: string }[]; note: string };

/** A term in a source paragraph. `start` and `end` are UTF-16 offsets in the plain text of it. */
export type TermHit = {
  term: Term;
  /** As it stands in the source. */
  found: string;
  start: number;
  end: number;
  /** What to call it in the target language; empty when the glossary does not say. */
  renderings: string[];
  /** The target has words, and none of the renderings is in them. */
  differs: boolean;
};
