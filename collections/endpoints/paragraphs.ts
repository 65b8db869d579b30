import { APIError, type Endpoint } from 'payload';
import { parseParagraphChanges } from '@/domain/workbench-changes';
import { saveParagraphs } from '@/editing/workbench/save-paragraphs';
import { CONFLICT_SENTENCE } from '@/editing/write-conflict';

/** `PATCH /api/texts/{id}/paragraphs` with `{ changes }`: saves paragraphs of a draft, all of them or none. */
export const paragraphsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/paragraphs',
  method: 'patch',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const changes = parseParagraphChanges(await req.json?.().catch(() => null));
    if ('fault' in changes) throw new APIError(changes.fault, 400, null, true);
    const { payload, routeParams } = req;
    const saved = await saveParagraphs({ payload, req, id: String(routeParams?.id), changes });
    return 'rows' in saved
      ? Response.json(saved)
      : Response.json({ errors: [{ message: CONFLICT_SENTENCE }], ...saved }, { status: 409 });
  },
};
