import type { EditingContext } from '@/editing/editing-context';
import { toStoredBody } from '@/editing/text-body';
import { sayMarks } from '@/editing/workbench/marks-said';
import { toLexical } from '@/domain/to-lexical';
import { toNewBlock } from './demo-block';
import type { LoadingContext } from './loading-context';
import type { DemoText } from './read-content';

type Words = EditingContext & Pick<LoadingContext, 'photos'> & { id: string; words: DemoText };

/** Puts the words of a text into its draft. */
export async function saveWords({ payload, req, photos, id, words }: Words): Promise<void> {
  const { title, summary, note, blocks, machineDraft } = words;
  const data = {
    title,
    summary,
    body: toStoredBody(toLexical(blocks.map((block) => toNewBlock(block, photos)))),
    changeNote: note,
  };
  await sayMarks(req, { drafted: machineDraft }, () =>
    payload.update({ collection: 'texts', id, draft: true, depth: 0, req, data }),
  );
}
