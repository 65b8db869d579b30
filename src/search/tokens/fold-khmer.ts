/** In the order of the encoding structure; what is not named goes with the marks above. */
const ROBAT = '\u17cc';
const SHIFTERS = '\u17c9\u17ca';
const VOWELS = '\u17c1\u17c2\u17c3\u17c5\u17bf\u17c0\u17bb\u17bc\u17bd\u17b7\u17b8\u17b9\u17ba\u17b6';
const SPACING = '\u17c7\u17c8';

const COENG = '\u17d2';
const RO = '\u179a';
const DA = '\u178a';
const TA = '\u178f';

/** Consonants of the first series, and so of those that a lowered triisap, not a muusikatoan, stands under. */
const FIRST_SERIES = /[\u1780-\u1783\u1785-\u1788\u178a-\u178d\u178f-\u1792\u1795-\u1797\u179e-\u17a0\u17a2]/;
const ABOVE = /[\u17b7-\u17ba\u17bf\u17d0]|\u17b6\u17c6/;

/** Deprecated letters, and forms of a letter, as what they are read as; two-part vowels taken apart. */
const READ_AS: readonly [RegExp, string][] = [
  [/\u17a3/g, '\u17a2'],
  [/\u17a4/g, '\u17a2\u17b6'],
  [/\u17b2/g, '\u17b1'],
  [/\u17d3/g, '\u17c6'],
  [/\u17dd/g, '\u17d1'],
  [/\u17be/g, '\u17c1\u17b8'],
  [/\u17c4/g, '\u17c1\u17b6'],
];

/** Unseen characters, inherent vowels, marks of other scripts. */
const NOT_IN_A_CLUSTER = /[^\u1780-\u17b3\u17b6-\u17dd]/g;
const LETTER = /([\u1780-\u17b3])/;

/**
 * One spelling for what looks the same: an orthographic cluster of Khmer in the order base, robat, subscripts with RO
 * last, register shifter, vowel, marks, reahmuk (Unicode Technical Note 61, "Khmer Encoding Structure"; The Unicode
 * Standard, section 16.4). Signs typed in another order are put right; signs typed twice stand once; vowels typed in
 * their two parts (េ and ា, េ and ី) are one; a subscript DA is a subscript TA, which has the same form; ុ under a vowel
 * above is the shifter that has that form there; deprecated letters (U+17A3, U+17A4, U+17D3, U+17DD) are those that
 * took their place, and ឲ is ឱ, as in ឲ្យ and ឱ្យ.
 *
 * Takes one cluster; signs without a base, and a coeng that binds nothing, stay.
 */
export function foldKhmer(cluster: string): string {
  let rest = cluster.replace(NOT_IN_A_CLUSTER, '');
  for (const [written, read] of READ_AS) rest = rest.replace(written, read);
  const [before = '', ...parts] = rest.split(LETTER);
  const isBase = before === '';
  const [base = '', ...others] = isBase ? parts : ['', before, ...parts];
  // Every other letter is bound by a coeng, also with signs between the two: NFC puts U+17DD there, and writers do.
  const signs = others.map((part, index) =>
    index % 2 === 0 && index < others.length - 1 ? part.replaceAll(COENG, '') : part,
  );
  const subscripts = signs
    .filter((_, index) => index % 2 === 1)
    .map((letter) => (letter === DA ? TA : letter));
  const own = new Set(signs.filter((_, index) => index % 2 === 0).join(''));
  return base + join(own, toStack(subscripts), FIRST_SERIES.test(base));
}

function toStack(subscripts: readonly string[]): string {
  const once = [...new Set(subscripts)];
  const last = once.filter((letter) => letter === RO);
  return [...once.filter((letter) => letter !== RO), ...last].map((letter) => COENG + letter).join('');
}

function join(signs: ReadonlySet<string>, stack: string, firstSeries: boolean): string {
  const take = (wanted: string) =>
    Array.from(wanted)
      .filter((sign) => signs.has(sign))
      .join('');
  const ordered = ROBAT + SHIFTERS + VOWELS + SPACING;
  const marks = [...signs].filter((sign) => !ordered.includes(sign)).sort();
  let shifters = take(SHIFTERS);
  let vowels = take(VOWELS);
  const isBelowAnother = ABOVE.test(vowels + marks.join(''));
  if (isBelowAnother && (shifters !== '' || vowels.includes('\u17bb'))) {
    shifters = firstSeries ? '\u17ca' : '\u17c9';
    vowels = vowels.replace('\u17bb', '');
  }
  return take(ROBAT) + stack + shifters + toVowel(vowels) + marks.join('') + take(SPACING);
}

/** The two parts of a vowel together; the left part of one that has it already was typed twice. */
function toVowel(vowels: string): string {
  return vowels
    .replace(/\u17c1(?=[\u17bf\u17c0\u17c5])/, '')
    .replace(/\u17c1(.*)\u17b8/, '\u17be$1')
    .replace(/\u17c1(.*)\u17b6/, '\u17c4$1');
}
