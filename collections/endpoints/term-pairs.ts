import { APIError, type Endpoint } from 'payload';
import { listTermPairs } from '@/editing/glossary/list-term-pairs';
import { isLocale, LOCALE_CODES } from '@/i18n/locales';

/** `GET /api/terms/pairs?from=en&to=km`: the terms of one language and what the other calls them. */
export const termPairsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/pairs',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const [from, to] = [req.query.from, req.query.to];
    if (!isLocale(from) || !isLocale(to) || from === to) {
      const which = `two of ${LOCALE_CODES.join(', ')}`;
      throw new APIError(`Say from which language and into which: ${which}.`, 400, null, true);
    }
    return Response.json({ terms: await listTermPairs({ payload: req.payload, req, from, to }) });
  },
};
