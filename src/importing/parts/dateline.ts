/**
 * The words before the dash of a first paragraph. `length` is what to take off the paragraph: 0 when the words name
 * a place as well, which no field holds, and stay. `sure` is false for an outlet that is not in the table.
 */
export type Dateline = { outlet: string; length: number; sure: boolean };

const OUTLETS = {
  en: [
    'PANO',
    'VNA',
    'VNS',
    'VOV',
    'AKP',
    'AFP',
    'AP',
    'UPI',
    'BBC',
    'VOA',
    'RFA',
    'RFI',
    'Reuters',
    'Xinhua',
    'TASS',
    'Kyodo',
  ],
  vi: [
    'TTXVN',
    'QĐND',
    'TTO',
    'TNO',
    'VTV',
    'NDO',
    'SGGP',
    'VOV.VN',
    'VnExpress',
    'VietNamNet',
    'PLVN',
    'VTC',
    'VTC News',
  ],
  km: ['ទីភ្នាក់ងារសារព័ត៌មានជាតិកម្ពុជា', 'ខេមបូឌា ថេម'],
} as const;
const KNOWN = new Set(
  Object.values(OUTLETS)
    .flat()
    .map((name) => name.toLowerCase()),
);

const DASH = String.raw`[\s\u00a0]*[-–—][\s\u00a0]+`;
const ALONE = new RegExp(
  `^\\(?([\\p{L}\\p{M}][\\p{L}\\p{M}\\d.\\-]*(?: (?:News|Online))?)\\)?[\\s\\u00a0]${DASH}(?=\\S)`,
  'u',
);
const WITH_PLACE = new RegExp(
  `^[\\p{Lu}][^()]{1,60}\\(([\\p{L}\\p{M}][\\p{L}\\p{M}\\d. ]{1,30})\\)${DASH}(?=\\S)`,
  'u',
);
const PLACES = new Set([
  'hanoi',
  'hue',
  'saigon',
  'paris',
  'london',
  'phnom',
  'kampot',
  'pursat',
  'vientiane',
  'bangkok',
  'kep',
]);

/** Reads an outlet before the dash that opens an article: `PANO - After …`, `HANOI (VNA) – …`. */
export function readDateline(text: string): Dateline | null {
  const start = text.slice(0, 160);
  const place = WITH_PLACE.exec(start);
  const placed = place?.[1];
  if (placed !== undefined && (isKnown(placed) || isAcronym(placed))) {
    return { outlet: placed, length: 0, sure: isKnown(placed) };
  }
  const alone = ALONE.exec(start);
  const outlet = alone?.[1];
  if (!alone || outlet === undefined) return null;
  if (isKnown(outlet)) return { outlet, length: alone[0].length, sure: true };
  const after = start.slice(alone[0].length);
  // `WHO - the agency …` goes on in the middle of a sentence: its dash is the sentence's own.
  const opens = /^[“"«‘(]?[\p{Lu}\p{Nd}]/u.test(after);
  return opens && isAcronym(outlet) ? { outlet, length: alone[0].length, sure: false } : null;
}

function isKnown(name: string): boolean {
  return KNOWN.has(name.toLowerCase().trim());
}

function isAcronym(name: string): boolean {
  return /^[A-ZĐ]{3,8}$/u.test(name) && !PLACES.has(name.toLowerCase());
}
