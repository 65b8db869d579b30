import type { Lang } from '@/domain/body';
import type { ImportedArticle, ImportedCredit } from './reading';
import type { SourceDocument } from './source-line';
import { toPlainText } from './inline-text';
import { findBackMatter, findBylinesInText } from './parts/back-matter';
import { toBlocks } from './parts/blocks';
import { findCreditedCaptions, findFencedCaptions, findLoneCredits } from './parts/captions';
import { findFrontMatter } from './parts/front-matter-lines';
import { leaveOutFurniture } from './parts/furniture';
import { findLede } from './parts/lede';
import { toSheet, type Sheet } from './parts/sheet';
import { mergeCredits } from './parts/merge-credits';
import { mergePictures } from './parts/merge-pictures';
import { splitBreaks } from './parts/split-breaks';
import { leaveOutTeasers } from './parts/teasers';
import { proposeTitle } from './propose-title';

/**
 * Finds the parts of an article among the lines of a file, whatever its format. Every line gets a place: a field, a
 * caption, the body, or `leftOut` with a reason; what nothing recognises is body.
 */
export function findParts(source: SourceDocument, lang: Lang): ImportedArticle {
  const sheet = toSheet({ ...source, lines: splitBreaks(source.lines, lang) }, lang);
  leaveOutFurniture(sheet);
  leaveOutTeasers(sheet);
  findFencedCaptions(sheet);
  findCreditedCaptions(sheet);
  const firstOfText = findFrontMatter(sheet);
  findBackMatter(sheet, firstOfText);
  findBylinesInText(sheet);
  findLoneCredits(sheet);
  mergePictures(sheet);
  findLede(sheet);
  return toArticle(sheet, mergeCredits(sheet, source.stated.credits ?? []));
}

function toArticle(sheet: Sheet, credits: ImportedCredit[]): ImportedArticle {
  const blocks = toBlocks(sheet);
  const title = sheet.title;
  const firstWords = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [toPlainText(block.content)] : [],
  )[0];
  const titleProposed = title === null ? proposeTitle(sheet.lede || (firstWords ?? ''), sheet.lang) : null;
  const untitled =
    titleProposed === null ? 'No title is printed.' : `No title is printed; proposed: ${titleProposed}`;
  const warnings = title === null ? [{ line: null, text: '', message: untitled }] : [];
  return {
    title,
    titleProposed,
    lede: sheet.lede,
    lang: sheet.lang,
    date: sheet.date,
    outlet: sheet.outlet,
    ...(sheet.url === null ? {} : { url: sheet.url }),
    credits,
    series: sheet.series,
    blocks,
    leftOut: sheet.leftOut.sort((a, b) => a.line - b.line),
    warnings: [...warnings, ...sheet.warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))],
  };
}
