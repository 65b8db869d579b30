import { APIError, type Endpoint } from 'payload';
import { getWorkbench } from '@/editing/workbench/get-workbench';

/** `GET /api/texts/{id}/workbench`: a text beside its source, for the translate view. */
export const workbenchEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/workbench',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const { payload, routeParams } = req;
    return Response.json(await getWorkbench({ payload, req, id: String(routeParams?.id) }));
  },
};
