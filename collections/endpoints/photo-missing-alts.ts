import { APIError, type Endpoint } from 'payload';
import { countMissingAlts } from '@/editing/photos/count-missing-alts';

/** `GET /api/photos/missing-alts`: for each language, how many photos lack an alternative text. */
export const photoMissingAltsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/missing-alts',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    return Response.json({ missing: await countMissingAlts({ payload: req.payload, req }) });
  },
};
