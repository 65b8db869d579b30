import { APIError, type Endpoint } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { carriedAlong } from '@/editing/changed-for-form';
import { compareStates } from '@/editing/compare-with-newest';
import { describeLastSave } from '@/editing/describe-last-save';
import { findBodyFault } from '@/editing/find-body-fault';

/**
 * `POST /api/texts/{id}/comparison` with `{ opened, mine }`, the text as a form was opened with and as the form stands:
 * what a save of it would write over. `changed` tells whether others changed anything that the form can write.
 */
export const compareWithNewestEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/comparison',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const body: unknown = await req.json?.().catch(() => null);
    const { opened, mine } = isRecord(body) ? body : {};
    if (!isRecord(opened) || !isRecord(mine)) {
      throw new APIError('Send `opened` and `mine`, two states of the text.', 400, null, true);
    }
    const fault = findBodyFault(opened.body) ?? findBodyFault(mine.body);
    if (fault) throw new APIError(fault, 400, null, true);
    const { payload, routeParams } = req;
    const text = await payload.findByID({
      collection: 'texts',
      id: String(routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const { lang } = text;
    const theirs = await compareStates({ payload, req, lang, from: opened, to: { ...text } });
    return Response.json({
      base: text.updatedAt,
      says: await describeLastSave({ payload, req, text }),
      changed: theirs.changes.length > 0 || theirs.fields.length > 0,
      ...(await compareStates({ payload, req, lang, from: mine, to: { ...text } })),
      kept: carriedAlong(text),
    });
  },
};
