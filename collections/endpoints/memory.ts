import { APIError, type Endpoint } from 'payload';
import { lookUpMemory } from '@/editing/memory/look-up-memory';

const ID = /^[0-9a-f]{24}$/;

/** `GET /api/texts/{id}/memory?para=`: translations of the same source paragraph, or of one nearly the same. */
export const memoryEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/memory',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const { payload, query, routeParams } = req;
    const id = String(routeParams?.id);
    if (!ID.test(id)) throw new APIError('There is no such text.', 404, null, true);
    const { para } = query;
    if (typeof para !== 'string' || para === '') {
      throw new APIError('Say of which paragraph: ?para= and its id.', 400, null, true);
    }
    return Response.json({ matches: await lookUpMemory({ payload, req, id, para }) });
  },
};
