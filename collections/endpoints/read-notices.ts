import { APIError, type Endpoint } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { markNoticesRead } from '@/editing/notices/mark-notices-read';
import { actorOf } from '@/editing/workflow/get-text-at-work';

const ID = /^[0-9a-f]{24}$/;
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** `POST /api/notices/read` with `{ ids }` or `{ all: true }`: one's own notices are read. */
export const readNoticesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/read',
  method: 'post',
  handler: async (req) => {
    const { id: user } = actorOf(req);
    const body: unknown = await req.json?.().catch(() => null);
    const { ids, all } = isRecord(body) ? body : {};
    const isList = Array.isArray(ids) && ids.length <= 500 && ids.every(isId);
    if (all !== true && !isList) {
      throw new APIError('Say which notices you read: `ids`, or `all: true`.', 400, null, true);
    }
    const { payload } = req;
    const read = await markNoticesRead({ payload, req, user, ids: isList && all !== true ? ids : null });
    return Response.json({ read });
  },
};
