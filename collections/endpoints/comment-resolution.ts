import { APIError, type Endpoint } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { actorOf } from '@/editing/workflow/get-text-at-work';
import { resolveComment } from '@/editing/workflow/resolve-comment';

/** `POST /api/comments/{id}/resolution` with `{ resolved }`: closes a discussion, or opens it again. */
export const commentResolutionEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/resolution',
  method: 'post',
  handler: async (req) => {
    const { payload, routeParams } = req;
    actorOf(req);
    const body: unknown = await req.json?.().catch(() => null);
    const resolved = isRecord(body) ? body.resolved : null;
    if (typeof resolved !== 'boolean') {
      throw new APIError('Say whether it is resolved: true or false.', 400, null, true);
    }
    return Response.json({
      doc: await resolveComment({ payload, req, id: String(routeParams?.id), resolved }),
    });
  },
};
