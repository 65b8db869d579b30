import type { Text } from '@/payload-types';
import { compareStates } from './compare-with-newest';
import type { EditingContext } from './editing-context';

type Asked = EditingContext & {
  text: Text;
  /** The `updatedAt` of the state that a form was opened with. */
  base: string;
};

/**
 * Whether anything that a form writes changed since it was opened: steps of the workflow and confirmed paragraphs
 * change a text too. A state that is no longer among the versions counts as changed.
 */
export async function isChangedForForm({ payload, req, text, base }: Asked): Promise<boolean> {
  const { docs } = await payload.findVersions({
    collection: 'texts',
    where: { and: [{ parent: { equals: text.id } }, { 'version.updatedAt': { equals: base } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const opened = docs[0]?.version;
  if (!opened) return true;
  const { lang } = text;
  const { changes, fields } = await compareStates({
    payload,
    req,
    lang,
    from: { ...opened },
    to: { ...text },
  });
  return changes.length > 0 || fields.length > 0;
}

/** What saves of other views write and a form only carries along: as it stands, not as the form was opened with. */
export function carriedAlong({ translatedFrom, machineDraft }: Text) {
  return { translatedFrom: translatedFrom ?? null, machineDraft: machineDraft ?? [] };
}
