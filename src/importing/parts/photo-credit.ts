import type { ImportedCaption } from '../reading';
import { countSentences } from './sentences';
import { toAlternatives, toBareWords } from './text-shape';

/** A caption as printed; `sure` is false when the line may be a sentence of the text that ends in such words. */
export type PrintedCaption = { caption: ImportedCaption; sure: boolean };

const LABELS = {
  en: [
    'photo',
    'photos',
    'photograph',
    'picture',
    'image',
    'photo credit',
    'photo source',
    'photo courtesy',
    'file photo',
  ],
  vi: ['ảnh', 'nguồn ảnh', 'hình', 'hình ảnh', 'ảnh tư liệu', 'ảnh chụp'],
  km: ['រូបថត', 'រូបភាព', 'រូប', 'ប្រភពរូបភាព', 'ប្រភពរូបថត'],
  fr: ['photo', 'photos', 'crédit photo', 'crédits photo', 'crédit', 'crédits', 'cliché', 'photographie'],
} as const;
const SOURCES = ['source', 'nguồn', 'ប្រភព', 'credit'] as const;
const BY = [
  'photo by',
  'photos by',
  'picture by',
  'photo courtesy of',
  'courtesy of',
  'photo de',
  'រូបថតដោយ',
  'ថតដោយ',
  'រូបភាពដោយ',
  '©',
  '(c)',
];

/** Whole captions that say only where a picture is from: their own text, with nobody credited. */
const BARE = new Set(
  [
    ...[
      'file photo',
      'file photos',
      'file image',
      'archive photo',
      'illustration photo',
      'illustrative photo',
    ],
    ...['photo for illustration', 'stock photo', 'archival photo', 'illustration image'],
    ...['ảnh tư liệu', 'ảnh minh họa', 'ảnh minh hoạ', 'ảnh lưu trữ', 'hình minh họa', 'hình minh hoạ'],
    ...['រូបថតឯកសារ', 'រូបភាពឯកសារ', 'រូបឯកសារ', 'រូបថតបណ្ណសារ', 'រូបតំណាង'],
    ...["photo d'archives", "photo d'archive", "image d'archives", "photo d'illustration", 'photo archives'],
  ].map(toBareWords),
);

const ANY_LABEL = toAlternatives([...Object.values(LABELS).flat(), ...SOURCES]);
const BRACKETED = new RegExp(
  `^(.*?)\\s*[(\\[]\\s*(?:(${ANY_LABEL})\\s*[:：៖]|(?:${toAlternatives([...BY, ...Object.values(LABELS).flat()])})(?=[\\s\\u00a0]|(?<=[©ដោយ])))\\s*([^()\\[\\]]{1,80})[)\\]]\\s*[.។]?$`,
  'isu',
);
const LABELLED = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${ANY_LABEL})[\\s\\u00a0]*[:：៖][\\s\\u00a0]*`, 'giu');
const OPENING = new RegExp(`^(?:${toAlternatives(Object.values(LABELS).flat())})[\\s\\u00a0]*[:：៖]`, 'iu');
const BY_LABELLED = new RegExp(`(?<=^|[.!?…។៕|/–—-]\\s*)(${toAlternatives(BY)})(?:\\s*[:：៖])?\\s*`, 'giu');
const SOURCE_ONLY = new RegExp(`^(?:${toAlternatives(SOURCES)})$`, 'iu');

/** Tells whether a line begins with a photo's label, as a caption without a credit may: `Ảnh: …`. */
export function opensLikeCredit(text: string): boolean {
  return text.length <= 300 && OPENING.test(text.normalize('NFC'));
}

/** Tells whether a line is a caption of nothing but `File photo`, in any of the languages. */
export function isBareCaption(text: string): boolean {
  return text.length <= 60 && BARE.has(toBareWords(text));
}

/**
 * Reads a line that ends in a photo's credit: `… Photo: X`, `… (photo: X)`, `Ảnh: X`. `inFigure` says that the line
 * is known to be a caption, where `Source:` credits the photo as well. null when the line ends otherwise.
 */
export function readCaption(text: string, inFigure = false): PrintedCaption | null {
  const tail = text.length > 500 ? null : text;
  if (tail === null) return null;
  const bracketed = BRACKETED.exec(tail);
  if (bracketed) {
    const [, words = '', label, credit = ''] = bracketed;
    const sourced = label !== undefined && SOURCE_ONLY.test(label);
    if (!sourced || inFigure) return judge(words, credit, true, inFigure);
  }
  const label = [...tail.matchAll(LABELLED)].at(-1) ?? [...tail.matchAll(BY_LABELLED)].at(-1);
  if (!label || (SOURCE_ONLY.test(label[1] ?? '') && !inFigure)) return null;
  const before = tail.slice(0, label.index).trimEnd();
  const credit = tail.slice(label.index + label[0].length);
  if (!inFigure && /[,;:“"«‘(]$/u.test(before)) return judge(before, credit, false, false);
  const separated = before === '' || /[.!?…។៕”"’'»)|/–—-]$/u.test(before);
  return judge(before.replace(/\s*[|/–—-]$/u, ''), credit, separated, inFigure);
}

function judge(before: string, after: string, separated: boolean, inFigure: boolean): PrintedCaption | null {
  const credit = after.replace(/[\s.។]+$/u, '').trim();
  const text = before.trim();
  const words = credit.split(/\s+/).length;
  if (credit === '' || (!inFigure && (credit.length > 80 || words > 9 || countSentences(credit) > 2)))
    return null;
  const caption = { text, credit };
  const quoted = countQuotes(text) % 2 === 1 || /["“”«»:：៖]/u.test(credit);
  const short =
    text.length <= 300 && countSentences(text) <= 2 && credit.length <= 60 && countSentences(credit) === 1;
  // A credit is a name: words in lower case that go on are a sentence.
  const named = words <= 3 || !/^\p{Ll}/u.test(credit);
  return { caption, sure: inFigure || (separated && short && !quoted && named) };
}

function countQuotes(text: string): number {
  const opening = text.match(/[“«]/gu)?.length ?? 0;
  const closing = text.match(/[”»]/gu)?.length ?? 0;
  return (text.match(/"/g)?.length ?? 0) + Math.abs(opening - closing);
}
