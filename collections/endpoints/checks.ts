import { APIError, type Endpoint } from 'payload';
import { parseParas } from '@/domain/workbench-changes';
import { checkTranslation } from '@/editing/check-translation';

/** `POST /api/texts/{id}/checks` with `{ paras }`: these paragraphs are right as they are. */
export const checksEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/checks',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const paras = parseParas(await req.json?.().catch(() => null));
    if ('fault' in paras) throw new APIError(paras.fault, 400, null, true);
    const { payload, routeParams } = req;
    const rows = await checkTranslation({ payload, req, id: String(routeParams?.id), paras });
    return Response.json({ rows });
  },
};
