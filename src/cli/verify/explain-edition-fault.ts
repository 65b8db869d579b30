import { ark } from '@/domain/paths';
import type { EditionFault } from '@/domain/verify-edition';
import { type Finding, quote } from './finding';

export type EditionName = { pid: string; lang: string; number: number };

const RESTORE = 'Restore this edition from a backup.';

/** A fault of an edition with its name, in sentences. */
export function explainEditionFault(
  fault: EditionFault,
  { naan, pid, lang, number }: EditionName & { naan: string },
): Finding {
  const about = ark({ naan, pid, lang, edition: number });
  return { kind: 'edition', about, ...fault, ...toSentences(fault) };
}

function toSentences({ part, para, expected, found }: EditionFault): Pick<Finding, 'says' | 'advice'> {
  switch (part) {
    case 'form':
      return { says: `it cannot be read as an edition (${found}).`, advice: RESTORE };
    case 'hash':
      return {
        says: `it was published with the hash ${expected}, but its contents give ${found}: something in it was changed.`,
        advice: RESTORE,
      };
    case 'paragraph':
      return {
        says: `paragraph ${para} was recorded as ${quote(expected)}, but its words give ${quote(found)}.`,
        advice: RESTORE,
      };
    case 'number':
      return Number(found) > Number(expected)
        ? {
            says: `edition ${expected} should come before it and is missing.`,
            advice: `Restore edition ${expected} and any other up to this one from a backup.`,
          }
        : {
            says: `edition ${expected} should come here: there are two of the number ${found}.`,
            advice: 'Compare both with a backup and remove the one that is not in it.',
          };
    case 'previousHash':
      return {
        says: `it follows an edition with the hash ${expected}, but the one before it has ${found}: one of the two is not what was published.`,
        advice: 'Compare both with a backup and restore the one that differs.',
      };
    case 'title':
      return {
        says: `it is listed as ${quote(found)}, but its title is ${quote(expected)}.`,
        advice: 'Restore the field “title” of this edition; what readers are shown is not concerned.',
      };
    case 'photoHashes':
      return {
        says: `its list of photos is ${quote(found)}, but it shows ${quote(expected)}.`,
        advice: 'Restore the field “photoHashes” of this edition, or its photos may be refused to readers.',
      };
  }
}
