import { APIError } from 'payload';
import { recordParagraphs } from '@/domain/staleness';
import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { getCurrentEdition } from './get-edition';
import { relationId } from './relation-id';

type Check = EditingContext & {
  id: string;
  /** Ids of the paragraphs that were checked; without it all of them. */
  paras?: readonly string[];
};

/**
 * Says that paragraphs of a translation were compared with the newest edition of its source: from now on they are
 * behind only when the source changes again. Written to the draft; publishing shows it.
 */
export async function checkTranslation({ payload, req, id, paras }: Check): Promise<Text> {
  const text = await payload.findByID({ collection: 'texts', id, depth: 0, draft: true, req });
  const source = relationId(text.translatedFrom?.text);
  const newest = source ? await getCurrentEdition({ payload, req, text: source }) : null;
  if (!newest)
    throw new APIError('This text has no published source to be checked against.', 409, null, true);
  const { number, paragraphs } = newest.edition;
  const checked = paragraphs.filter(({ para }) => !paras || paras.includes(para));
  const known = text.translatedFrom?.paragraphs;
  const before = paras && typeof known === 'object' ? known : {};
  return payload.update({
    collection: 'texts',
    id,
    draft: true,
    depth: 0,
    req,
    data: {
      translatedFrom: {
        text: source,
        // The edition it follows as a whole; single paragraphs may be ahead of it.
        edition: paras ? text.translatedFrom?.edition : number,
        paragraphs: { ...before, ...recordParagraphs(checked) },
      },
    },
  });
}
