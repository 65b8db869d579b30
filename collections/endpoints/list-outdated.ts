import { APIError, type Endpoint } from 'payload';
import { listOutdated } from '@/editing/list-outdated';

/** `GET /api/photos/{id}/outdated`: the published texts that would change when published again. */
export const listOutdatedEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/outdated',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const { payload, routeParams } = req;
    const photo = await payload.findByID({
      collection: 'photos',
      id: String(routeParams?.id),
      depth: 0,
      req,
    });
    return Response.json({ texts: await listOutdated({ payload, req, sha256: photo.sha256 ?? '' }) });
  },
};
