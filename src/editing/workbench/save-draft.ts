import type { MarksSaid } from '@/domain/workbench-marks';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { sayMarks } from './marks-said';

type Draft = EditingContext & {
  id: string;
  data: Partial<Text>;
  said: Partial<MarksSaid & { placesParagraphs: boolean }>;
};

/** Saves a draft of a text with the rights of whoever asks, into the version that is being written. */
export async function saveDraft({ payload, req, id, data, said }: Draft): Promise<void> {
  await sayMarks(req, said, () =>
    payload.update({
      collection: 'texts',
      id,
      data,
      draft: true,
      autosave: true,
      depth: 0,
      overrideAccess: false,
      req,
    }),
  );
}
