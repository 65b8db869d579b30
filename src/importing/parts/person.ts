import { isNameLike, toAlternatives, toBareWords } from './text-shape';

/** A person as a line prints one. `office` is what follows the name; `ranked` says that a rank stood before it. */
export type PrintedPerson = { name: string; office: string; ranked: boolean };

const RANKS = {
  en: [
    ...[
      'Gen.',
      'Sr. Gen.',
      'Col. Gen.',
      'Lt. Gen.',
      'Sr. Lt. Gen.',
      'Maj. Gen.',
      'Brig. Gen.',
      'Sr. Col.',
      'Col.',
    ],
    ...[
      'Lt. Col.',
      'Maj.',
      'Capt.',
      'Lt.',
      'Sen. Lt. Gen.',
      'Rear Adm.',
      'Vice Adm.',
      'Adm.',
      'General',
      'Colonel',
    ],
    ...[
      'Senior Colonel',
      'Major General',
      'Lieutenant General',
      'Senior Lieutenant General',
      'Lieutenant Colonel',
    ],
    ...[
      'Dr.',
      'Dr',
      'Prof.',
      'Prof',
      'Professor',
      'Assoc. Prof.',
      'Associate Professor',
      'MSc.',
      'M.A.',
      'PhD.',
    ],
    ...['Mr.', 'Mr', 'Mrs.', 'Mrs', 'Ms.', 'Ms', 'Amb.', 'Ambassador', 'Ven.', 'Venerable', 'H.E.'],
  ],
  vi: [
    ...[
      'Đại tướng',
      'Thượng tướng',
      'Trung tướng',
      'Thiếu tướng',
      'Đại tá',
      'Thượng tá',
      'Trung tá',
      'Thiếu tá',
    ],
    ...[
      'Đại úy',
      'Thượng úy',
      'Trung úy',
      'Thiếu úy',
      'Chuẩn đô đốc',
      'GS.TS',
      'GS, TS',
      'PGS.TS',
      'PGS, TS',
      'GS.',
    ],
    ...[
      'PGS.',
      'TS.',
      'GS',
      'PGS',
      'TS',
      'ThS.',
      'ThS',
      'BS.',
      'NSND',
      'NSƯT',
      'Giáo sư',
      'Phó giáo sư',
      'Tiến sĩ',
    ],
    ...['Thạc sĩ', 'Nhà báo', 'Nhà văn', 'Nhà nghiên cứu', 'Ông', 'Bà'],
  ],
  km: [
    ...['ឧត្តមសេនីយ៍ឯក', 'ឧត្តមសេនីយ៍ទោ', 'ឧត្តមសេនីយ៍ត្រី', 'ឧត្តមសេនីយ៍', 'នាយឧត្តមសេនីយ៍', 'វរសេនីយ៍ឯក'],
    ...[
      'វរសេនីយ៍ទោ',
      'វរសេនីយ៍ត្រី',
      'សាស្ត្រាចារ្យ',
      'បណ្ឌិត',
      'ឯកឧត្តម',
      'លោកជំទាវ',
      'លោកស្រី',
      'លោក',
      'កញ្ញា',
      'ព្រះតេជគុណ',
    ],
  ],
  fr: [
    ...[
      'Général de division',
      'Général de brigade',
      'Général',
      'Gén.',
      'Colonel',
      'Lieutenant-colonel',
      'Commandant',
    ],
    ...['Capitaine', 'Pr', 'Pr.', 'Professeur', 'Professeure', 'Docteur', 'M.', 'Mme', 'Mlle', 'S.E.'],
  ],
} as const;

const LATIN_RANK = new RegExp(
  `^(?:${toAlternatives([...RANKS.en, ...RANKS.vi, ...RANKS.fr])})(?=[\\s\\u00a0,]|(?<=\\.)\\p{Lu})[\\s\\u00a0,]*`,
  'u',
);
const KHMER_RANK = new RegExp(`^(?:${toAlternatives(RANKS.km)})\\s*`, 'u');

const OFFICES = {
  en: 'head director editor institute university department ministry museum reporter correspondent president chief deputy secretary former professor member office school agency library academy chairman chairwoman committee of',
  vi: 'viện trưởng giám phó nguyên đại bộ phóng báo hội chủ tịch cục ban khoa trường thư',
  fr: 'directeur directrice institut université chef ministère musée ancien ancienne membre bureau école agence du des',
} as const;
const OFFICE_WORDS = new Set(Object.values(OFFICES).flatMap((words) => words.split(' ')));
const KHMER_OFFICE = /នាយក|វិទ្យាស្ថាន|សាកលវិទ្យាល័យ|ប្រធាន|ក្រសួង|សាលា|អគ្គ/u;

/** Tells whether words name an office or a body rather than a person. */
export function isOffice(text: string): boolean {
  if (KHMER_OFFICE.test(text)) return true;
  return toBareWords(text)
    .split(' ')
    .some((word) => OFFICE_WORDS.has(word));
}

/** Takes a printed person apart: ranks and titles before the name, an office after a comma, dash or bracket. */
export function readPerson(text: string): PrintedPerson {
  let rest = text.replace(/[\s\u00a0]+/g, ' ').trim();
  let ranked = false;
  for (let rank = matchRank(rest); rank !== ''; rank = matchRank(rest)) {
    rest = rest.slice(rank.length);
    ranked = true;
  }
  const cut = /\s*(?:,|\s[-–—]\s|\(|៖)/u.exec(rest);
  const name = cut ? rest.slice(0, cut.index) : rest;
  return { name: name.trim(), office: cut ? rest.slice(cut.index).trim() : '', ranked };
}

function matchRank(text: string): string {
  return LATIN_RANK.exec(text)?.[0] ?? KHMER_RANK.exec(text)?.[0] ?? '';
}

/**
 * The people that the end of a byline names. `sure` is false when a comma may separate people as well as a person
 * and an office, or when what is named does not look like a name.
 */
export function readPeople(text: string): { names: string[]; sure: boolean } {
  const line = text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[([\s]+|[)\]\s.,;។]+$/gu, '')
    .trim();
  const groups = isSplitOffice(line)
    ? [line]
    : line.split(/\s+(?:and|và|et)\s+|\s*&\s*|\s*និង\s*|\s*;\s*|\s+[-–—]\s+/u);
  const names: string[] = [];
  let sure = true;
  for (const group of groups.filter((part) => part !== '')) {
    const pieces = group.split(/\s*,\s*/u).filter((piece) => piece !== '');
    const people = pieces.map((piece) => readPerson(piece).name);
    const severalPeople =
      pieces.length > 1 &&
      pieces.every((piece, index) => isNameLike(people[index] ?? '') && !isOffice(piece));
    if (severalPeople) names.push(...people);
    else names.push(readPerson(group).name);
    if (severalPeople && groups.length === 1) sure = false;
  }
  return { names, sure: sure && names.every(isNameLike) };
}

/** `Lan Pham, Director of Arts and Letters` is one person, whatever word joins the end of the office. */
function isSplitOffice(line: string): boolean {
  const comma = line.indexOf(',');
  return comma > 0 && isOffice(line.slice(comma));
}
