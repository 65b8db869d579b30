const COMBINING_LATIN = /(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu;

/** As it is typed on a keyboard without Vietnamese; other scripts keep their signs. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_LATIN, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFC');
}

/** One letter beyond the first is another, or two have changed places. */
export function misspell(word: string, random: () => number): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  const [one = '', other = ''] = letters.slice(at, at + 2);
  const changed = random() < 0.5 && one !== other ? [other, one] : ['x', other];
  return letters.toSpliced(at, 2, ...changed).join('');
}

/** Khmer by what a reader takes for one sign: a consonant with all that stands around it. */
export function listClusters(text: string): string[] {
  return text.match(/\P{M}(?:\u17d2\P{M}|\p{M})*/gu) ?? [];
}
