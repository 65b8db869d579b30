import type { Endpoint } from 'payload';
import { actorOf, getReadableText } from '@/editing/workflow/get-text-at-work';
import { getWorkflowView } from '@/editing/workflow/get-workflow-view';
import { moveText } from '@/editing/workflow/move-text';
import { parseWorkflowRequest } from '@/editing/workflow/request';

/** `GET /api/texts/{id}/workflow`: where the work on a text stands, and what the one who asks may do. */
export const getWorkflowEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/workflow',
  method: 'get',
  handler: async (req) => {
    const { payload, routeParams } = req;
    actorOf(req);
    const text = await getReadableText({ payload, req, id: String(routeParams?.id) });
    return Response.json(await getWorkflowView({ payload, req, text }));
  },
};

/** `POST /api/texts/{id}/workflow` with `{ action, note?, assignee?, dueOn?, base? }`: moves it on. */
export const moveTextEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/workflow',
  method: 'post',
  handler: async (req) => {
    const { payload, routeParams } = req;
    actorOf(req);
    const body: unknown = await req.json?.().catch(() => null);
    const asked = parseWorkflowRequest(body);
    return Response.json(await moveText({ payload, req, id: String(routeParams?.id), asked }));
  },
};
