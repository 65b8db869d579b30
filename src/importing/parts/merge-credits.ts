import type { ImportedCredit } from '../reading';
import type { Sheet } from './sheet';

/**
 * The credits of an article: those printed in the text and, for roles that it does not print, those that the file
 * states beside it. A printed line wins because it carries rank and office.
 */
export function mergeCredits(sheet: Sheet, stated: ImportedCredit[]): ImportedCredit[] {
  const added = stated.filter(({ role }) => !sheet.credits.some((credit) => credit.role === role));
  for (const { role, name, asPrinted } of stated) {
    const printed = sheet.credits.filter((credit) => credit.role === role).map((credit) => credit.name);
    if (printed.length > 0 && !printed.includes(name)) {
      const message = `The file states ${name} as ${role}; the text prints ${printed.join(', ')}, who is credited.`;
      sheet.warnings.push({ line: null, text: asPrinted, message });
      sheet.leftOut.push({
        line: 1,
        text: asPrinted,
        reason: 'stated beside the text, which prints another name',
      });
    }
  }
  const unique = [...added, ...sheet.credits].filter(
    (credit, index, all) =>
      all.findIndex(({ role, name }) => role === credit.role && name === credit.name) === index,
  );
  return unique;
}
