import { APIError, type Endpoint } from 'payload';
import { getArticleMatrix } from '@/editing/overview/get-article-matrix';
import { env } from '@/env';
import { hasRole } from '../access/has-role';
import { ownLanguages } from '../access/own-languages';

/** `GET /api/articles/{id}/matrix`: where the article stands in each language. */
export const articleMatrixEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/matrix',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const id = String(req.routeParams?.id);
    if (!/^[0-9a-f]{24}$/i.test(id)) throw new APIError('There is no such article.', 404, null, true);
    const mayWriteIn = (lang: string) =>
      hasRole(req, 'admin', 'editor') ||
      (hasRole(req, 'reviewer', 'translator') && ownLanguages(req).includes(lang));
    const { payload } = req;
    return Response.json(await getArticleMatrix({ payload, req, id, mayWriteIn, timeZone: env.TIME_ZONE }));
  },
};
