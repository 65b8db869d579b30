import { cslNode, type CslNode, mapCsl } from './csl-tree';
import { wordsLang, wordsOf } from './words';

/** What the CSL project's locale lacks or has left in English. `name form` → the term. */
function listTerms(lang: string): Record<string, string> {
  const { and, others, noDate } = wordsOf(lang);
  const common = {
    // Citeproc sets spaces beside Latin letters only.
    'and long': wordsLang(lang) === 'km' ? ` ${and} ` : and,
    'et-al long': others,
    'and others long': others,
    'no date long': noDate,
    'no date short': noDate,
  };
  switch (wordsLang(lang)) {
    case 'vi':
      return {
        ...common,
        'translator short': 'người dịch',
        'translator long': 'người dịch',
        'translator verb': 'người dịch:',
        'translator verb-short': 'người dịch',
        'editor short': 'biên tập',
        'editor long': 'biên tập',
        'editor verb': 'biên tập:',
        'editor verb-short': 'biên tập',
        'illustrator verb': 'minh họa:',
      };
    case 'km':
      return {
        ...common,
        'translator short': 'អ្នកបកប្រែ',
        'translator long': 'អ្នកបកប្រែ',
        'translator verb': 'បកប្រែដោយ',
        'translator verb-short': 'អ្នកបកប្រែ',
        'editor short': 'អ្នកកែសម្រួល',
        'editor long': 'អ្នកកែសម្រួល',
        'editor verb': 'កែសម្រួលដោយ',
        'editor verb-short': 'អ្នកកែសម្រួល',
        'illustrator verb': 'គូររូបដោយ',
        'open-quote long': '«',
        'close-quote long': '»',
        'open-inner-quote long': '“',
        'close-inner-quote long': '”',
      };
    case 'fr':
      return { ...common, 'translator verb-short': 'trad.' };
    case 'en':
      return {};
  }
}

function keyOf({ name, form = 'long' }: Record<string, string>): string {
  return `${name ?? ''} ${form}`;
}

function toTerm([key, words]: [string, string]): CslNode {
  const at = key.lastIndexOf(' ');
  const form = key.slice(at + 1);
  const attrs = { name: key.slice(0, at), ...(form !== 'long' && { form }) };
  return cslNode('term', attrs, cslNode('single', {}, words), cslNode('multiple', {}, words));
}

/** A locale of the CSL project with the terms that citations of the archive need, in its own language. */
export function patchLocale(locale: CslNode, lang: string): CslNode {
  const terms = listTerms(lang);
  return mapCsl(locale, (node) => {
    if (node.name !== 'terms') return node;
    const kept = node.children.filter(
      (child) => typeof child === 'string' || terms[keyOf(child.attrs)] === undefined,
    );
    return { ...node, children: [...kept, ...Object.entries(terms).map(toTerm)] };
  });
}
