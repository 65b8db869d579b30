/** What stands before a full stop that ends no sentence, besides single letters. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col maj capt lt sr jr st no vol assoc brig sen amb ven rev hon gov approx fig pp ed eds cf vs ' +
    'adm etc al jan feb mar apr jun jul aug sep sept oct nov dec ts ths gs pgs tp m mm mme mlle gén env av apr'
  ).split(' '),
);
const LONGEST = 2000;

/** Where sentences end, as positions behind their marks, in the first 2,000 characters; not the text's own end. */
export function findSentenceEnds(text: string): number[] {
  const sample = text.slice(0, LONGEST);
  const ends: number[] = [];
  for (const match of sample.matchAll(/[.!?…][”"’'»)\]]*(?=\s+[\p{Lu}\p{Lo}“"«‘'([\d])|[។៕](?=\s*\S)/gu)) {
    if (match[0] !== '.' || !isAbbreviated(sample, match.index)) ends.push(match.index + match[0].length);
  }
  return ends;
}

/** How many sentences a text seems to have; looks at the first 2,000 characters. */
export function countSentences(text: string): number {
  return findSentenceEnds(text).length + 1;
}

function isAbbreviated(text: string, stop: number): boolean {
  const word = /[\p{L}\p{M}\d.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  const last = word.split('.').at(-1) ?? '';
  return /^(?:\p{L}|\d{1,2})$/u.test(last) || ABBREVIATIONS.has(last.toLowerCase());
}
