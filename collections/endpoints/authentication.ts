import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { inTransaction } from '@/editing/in-transaction';

/**
 * Payload reads a user, checks the password, and then writes the whole user back: a login meanwhile would be forgotten
 * and a role taken away given back. Here Payload's own handler runs in a transaction from its first reading on, so that
 * the later of two is done again.
 */
export const authenticationEndpoints = ['/login', '/logout', '/refresh-token', '/reset-password'].map(
  (path): Omit<Endpoint, 'root'> => ({
    path,
    method: 'post',
    handler: async (req) => {
      const { endpoints } = req.payload.collections.users.config;
      const own = endpoints && endpoints.findLast((one) => one.path === path && one.method === 'post');
      if (!own) throw new Error(`Payload has no endpoint ${path}.`);
      await addDataAndFileToRequest(req);
      // A body can be read once; Payload's handler goes by what was read from it.
      Object.defineProperty(req, 'body', { value: null });
      return inTransaction(req, async () => own.handler(req));
    },
  }),
);
