import { APIError, type Endpoint } from 'payload';
import { toRecord } from '@/domain/json-reading';
import { mayWrite } from '@/editing/workbench/find-lock';
import { getHolder, holdOpen, letGo } from '@/editing/workbench/holder';

/**
 * `POST /api/texts/{id}/holder`: the one who asks has the text open for writing, said again and again while they have;
 * with `{ release: true }` not any more. Gives who else has it.
 */
export const holderEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/holder',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const { payload, routeParams } = req;
    const body = toRecord(await req.json?.().catch(() => null));
    if (body.release !== undefined && typeof body.release !== 'boolean')
      throw new APIError('“release” is true or false.', 400, null, true);
    const { id: text } = await payload.findByID({
      collection: 'texts',
      id: String(routeParams?.id),
      select: { lang: true },
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (body.release) await letGo({ payload, req, text });
    const holds = !body.release && (await mayWrite({ payload, req, id: text }));
    const holder = await (holds ? holdOpen : getHolder)({ payload, req, text });
    return Response.json({ holder });
  },
};
