import type { NewBlock } from '@/domain/to-lexical';
import type { Locale } from '@/i18n/locales';
import type { EditingContext } from './editing-context';
import type { PlacedBlock } from './imports/imported-text';
import { storePhoto } from './store-photo';

/** The blocks of an import ready to be stored, the pictures that came with it already in the archive. */
export async function storeBlocks({
  payload,
  req,
  blocks,
  lang,
}: EditingContext & { blocks: readonly PlacedBlock[]; lang: Locale }): Promise<NewBlock[]> {
  const stored: NewBlock[] = [];
  for (const block of blocks) {
    if (block.type !== 'figure') {
      stored.push(block);
      continue;
    }
    const { text: caption, credit, alt, data } = block.caption;
    const photo = data
      ? await storePhoto({ payload, req, ...data, credit, lang, ...(alt && { alt }) })
      : null;
    const { para } = block;
    stored.push({ type: 'figure', photo, caption, credit, ...(para !== undefined && { para }) });
  }
  return stored;
}
