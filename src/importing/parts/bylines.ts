import type { ImportedCredit } from '../reading';
import { BYLINE_FORMS, type BylineForm } from './byline-words';
import { readPeople, readPerson, isOffice } from './person';
import { countSentences } from './sentences';
import { endsSentence, isNameLike, toAlternatives } from './text-shape';

/** A byline: who is credited, and whether the line can be nothing else (`weak` and unsure ones need their place). */
export type Byline = { credits: ImportedCredit[]; weak: boolean; sure: boolean };

const LONGEST = 220;
/** Between two bylines on one line: `By A | Translated by B`. */
const SEPARATOR = /\s*[|;•]\s*|\s+[-–—/]\s+|\.\s+/u;

const PATTERNS = BYLINE_FORMS.map((form) => ({ form, pattern: toPattern(form) }));

function toPattern({ by = [], colon = [] }: BylineForm): RegExp {
  const names = toAlternatives([...by, ...colon]);
  const open = by.length > 0 ? `|(?:${toAlternatives(by)})(?=[\\s\\u00a0]|(?<=ដោយ))` : '';
  return new RegExp(`^[([–—-]*\\s*(?:(?:${names})\\s*[:：៖]${open})[\\s\\u00a0]*`, 'iu');
}

/** `Translated from the Vietnamese by …`, `Traduit du vietnamien par …` */
const TRANSLATED_FROM =
  /^[([]?\s*(?:translated from (?:the )?\p{L}+ by|traduite? (?:du |de l['’]|de la )\p{L}+ par)\s*:?\s*/iu;

/** `Minh Hà (dịch)`: the name first, the role in brackets. */
const ROLE_BEHIND =
  /^([^()]{2,60}?)\s*\((?:dịch|lược dịch|biên dịch|translator|translation|trad\.|traduction|បកប្រែ)\)$/iu;

/** Reads a line that is nothing but bylines, in any of the languages; null when it is something else. */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST) return null;
  const line = text.normalize('NFC');
  const parts = line.split(SEPARATOR).filter((part) => part.trim() !== '');
  const several = parts.length > 1 ? parts.map((part) => readOne(part, text)) : [];
  if (several.length > 1 && several.every((part) => part !== null)) {
    return {
      credits: several.flatMap((part) => part.credits),
      weak: several.every((part) => part.weak),
      sure: several.every((part) => part.sure),
    };
  }
  return readOne(line, text);
}

function readOne(part: string, asPrinted: string): Byline | null {
  const trimmed = part.trim();
  const from = TRANSLATED_FROM.exec(trimmed);
  if (from) return toByline(['translator'], trimmed.slice(from[0].length), asPrinted, false);
  const named = ROLE_BEHIND.exec(trimmed)?.[1];
  if (named !== undefined && isNameLike(named)) return toByline(['translator'], named, asPrinted, false);
  for (const { form, pattern } of PATTERNS) {
    const label = pattern.exec(trimmed)?.[0];
    if (label !== undefined) {
      return toByline(form.roles, trimmed.slice(label.length), asPrinted, form.weak === true);
    }
  }
  return null;
}

function toByline(roles: BylineForm['roles'], rest: string, asPrinted: string, weak: boolean): Byline | null {
  const { names, sure } = readPeople(rest);
  const named = names.length > 0 && names.every((name) => name !== '');
  if (!named || countSentences(rest) > 2 || (weak && !names.every(isNameLike))) return null;
  const prose = !sure && (endsSentence(rest) || rest.split(/\s+/).length > 12);
  if (prose) return null;
  return { credits: roles.flatMap((role) => names.map((name) => ({ role, name, asPrinted }))), weak, sure };
}

/**
 * Reads a line that names its author without saying so: rank and name, or name and office, as at the foot of an
 * article (`Maj. Gen. …, Head of …`). `sure` is false without a rank. null for anything that may be a sentence.
 */
export function readSignature(text: string): { credit: ImportedCredit; sure: boolean } | null {
  if (text.length > LONGEST || endsSentence(text)) return null;
  const { name, office, ranked } = readPerson(text.normalize('NFC'));
  const words = name.split(' ').length;
  if (!isNameLike(name) || isOffice(name) || words > 5 || office.length > 160) return null;
  const officeFits = office === '' || (isOffice(office) && countSentences(office) === 1);
  if (!officeFits || (!ranked && (office === '' || words < 2))) return null;
  return { credit: { role: 'author', name, asPrinted: text }, sure: ranked };
}

/** Reads a line that the format itself marks as a byline: names alone are enough. null when it is no name. */
export function readMarkedByline(text: string): ImportedCredit[] | null {
  const { names, sure } = readPeople(text);
  return sure && names.length > 0 ? names.map((name) => ({ role: 'author', name, asPrinted: text })) : null;
}
