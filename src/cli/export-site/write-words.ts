import { wordsFile, type WordsPart } from '@/export-search/search-files';
import { encodeGathered, type Gathered } from './gather-postings';

/** Of a part of the index, in characters: what a question loads for each of its words. */
const SIZE_OF_PART = 32_000;

type Write = (name: string, content: WordsPart) => Promise<void>;

/**
 * Writes the index in ranges of tokens in their order, so that those that begin alike are neighbours. Gives the first
 * token of each.
 */
export async function writeWords(write: Write, gathered: Gathered): Promise<string[]> {
  const begins: string[] = [];
  let part: WordsPart = {};
  let size = 0;
  const end = () => write(wordsFile(begins.length - 1), part);
  for (const token of [...gathered.keys()].sort()) {
    const encoded = encodeGathered(gathered.get(token) ?? []);
    if (begins.length === 0 || size > SIZE_OF_PART) {
      if (begins.length > 0) await end();
      begins.push(token);
      part = {};
      size = 0;
    }
    part[token] = encoded;
    size += token.length + encoded.length;
  }
  if (begins.length > 0) await end();
  return begins;
}
