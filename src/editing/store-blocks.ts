import type { NewBlock } from '@/domain/to-lexical';
import type { Locale } from '@/i18n/locales';
import type { ImportedBlock } from '@/importing/reading';
import type { EditingContext } from './editing-context';
import { storePhoto } from './store-photo';

/** The blocks of an import ready to be stored, the pictures that came with it already in the archive. */
export async function storeBlocks({
  payload,
  req,
  blocks,
  lang,
}: EditingContext & { blocks: readonly ImportedBlock[]; lang: Locale }): Promise<NewBlock[]> {
  const stored: NewBlock[] = [];
  for (const block of blocks) {
    if (block.type !== 'figure') {
      stored.push(block);
      continue;
    }
    const { text: caption, credit, data } = block.caption;
    const photo = data ? await storePhoto({ payload, req, ...data, credit, lang }) : null;
    stored.push({ type: 'figure', photo, caption, credit });
  }
  return stored;
}
