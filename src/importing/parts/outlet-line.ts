import { countSentences } from './sentences';
import { endsSentence, isNameLike, toAlternatives } from './text-shape';

const LABELS = [
  ...['source', 'sources', 'published in', 'first published in', 'from', 'publisher'],
  ...[
    'nguồn',
    'nguồn tin',
    'theo nguồn',
    'ប្រភព',
    'ប្រភពព័ត៌មាន',
    'ដកស្រង់ពី',
    'paru dans',
    'publié dans',
    'publication',
  ],
];
const LABELLED = new RegExp(`^[([]?\\s*(?:${toAlternatives(LABELS)})\\s*[:：៖]\\s*`, 'iu');
const ADDRESS = /^https?:\/\/\S+$/iu;

/** Reads a line that says where an article was published before: `Source: X`, `Nguồn: X`, an address. */
export function readOutletLine(text: string): { outlet: string | null; url: string | null } | null {
  if (text.length > 200) return null;
  const label = LABELLED.exec(text.normalize('NFC'))?.[0];
  if (label === undefined) return ADDRESS.test(text) ? { outlet: null, url: text } : null;
  const rest = text
    .normalize('NFC')
    .slice(label.length)
    .replace(/[\s)\]]+$/u, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  if (ADDRESS.test(rest)) return { outlet: null, url: rest };
  const short =
    rest !== '' && rest.length <= 80 && rest.split(/\s+/).length <= 8 && countSentences(rest) === 1;
  return short && !/[!?;]|[។៕]$/u.test(rest) && !(endsSentence(rest) && rest.split(/\s+/).length > 4)
    ? { outlet: rest, url: null }
    : null;
}

const ACCORDING_TO = /^[([]?\s*(?:theo|according to|d['’]après|selon|តាម)\s+([^()[\]]{2,60}?)\s*[)\]]?$/iu;

/** Reads the outlet of a last line such as `Theo X` or `(According to X)`, which begins sentences elsewhere. */
export function readAccordingTo(text: string): { outlet: string; url: null } | null {
  const outlet = text.length <= 80 ? ACCORDING_TO.exec(text.normalize('NFC'))?.[1] : undefined;
  return outlet !== undefined && isNameLike(outlet) ? { outlet, url: null } : null;
}
