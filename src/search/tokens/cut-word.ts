import { findPieceEnd, findScript } from './find-piece-end';
import { foldKhmer } from './fold-khmer';
import { foldLatin } from './fold-latin';
import { foldNumber } from './fold-number';
import { KHMER, LATIN, NUMBER, widthAt } from './kinds';
import { withoutUnseen } from './unseen';

type Forms = { folded: string; exact: string };

/** A part of a word in one script; places are counted in UTF-16 units from where the word begins. */
export type Piece = Forms & { start: number; end: number };

/**
 * Cuts a word, which is letters, marks and numbers, where its script changes, and where its script has no spaces
 * between words at every letter with its marks.
 */
export function cutWord(word: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < word.length) {
    const script = findScript(word, start);
    if (script === null) start += widthAt(word, start);
    else {
      const end = findPieceEnd(word, start, script);
      const { folded, exact } = recallForms(word.slice(start, end), script);
      pieces.push({ folded, exact, start, end });
      start = end;
    }
  }
  return pieces;
}

/** Letters come again. V8 would keep the whole text with a piece of 13 units or more: these are not kept. */
const recalled = new Map<string, Forms>();
const LONGEST_RECALLED = 12;
const MOST_RECALLED = 20_000;

function recallForms(written: string, script: number): Forms {
  if (written.length > LONGEST_RECALLED) return toForms(written, script);
  const known = recalled.get(written);
  if (known) return known;
  if (recalled.size >= MOST_RECALLED) recalled.clear();
  const forms = toForms(written, script);
  recalled.set(written, forms);
  return forms;
}

/** Orders of signs that look the same are no other word, and so are digits of another script: they have one form. */
function toForms(written: string, script: number): Forms {
  if (script === KHMER) return toOneForm(foldKhmer(written));
  if (script === NUMBER) return toOneForm(foldNumber(written));
  const exact = toExact(written);
  if (script === LATIN) return { folded: foldLatin(written) || exact, exact };
  return { folded: exact.replaceAll('ς', 'σ'), exact };
}

function toOneForm(folded: string): Forms {
  return { folded, exact: folded };
}

const FULL_OR_HALF_WIDTH = /[\uff00-\uffef]+/g;
/** On no letter they are no words; NFC may move them before a mark that is one. */
const MARK_OF_NO_SCRIPT = /(?=\p{M})[\p{Script=Inherited}\p{Script=Common}]/gu;

function toExact(written: string): string {
  const seen = withoutUnseen(written);
  const wide = seen.replace(FULL_OR_HALF_WIDTH, (letters) => letters.normalize('NFKC'));
  const exact = wide.toLowerCase().normalize('NFC');
  return /^\p{M}/u.test(exact) ? exact.replace(MARK_OF_NO_SCRIPT, '') : exact;
}
