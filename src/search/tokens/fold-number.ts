const DIGIT = /\p{Nd}/u;
const NOT_A_NUMBER = /\P{N}/gu;

/**
 * Digits of any script (general category Nd) as those of ASCII; raised, lowered and circled ones too; other numbers, as
 * ½, stay.
 */
export function foldNumber(number: string): string {
  return Array.from(number.replace(NOT_A_NUMBER, ''), foldDigit).join('');
}

function foldDigit(digit: string): string {
  if (!DIGIT.test(digit)) {
    const plain = digit.normalize('NFKC');
    return /^[0-9]+$/.test(plain) ? plain : digit.toLowerCase();
  }
  // The ten digits of a script follow one another, and so do scripts whose digits are neighbours.
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
