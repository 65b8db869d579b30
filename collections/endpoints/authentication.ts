import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { inTransaction } from '@/editing/in-transaction';
import { limitLogin, limitToken } from '../auth/limit-login';
import { limitReset } from '../auth/limit-reset';

type Handle = () => Promise<Response> | Response;

type Row = {
  path: string;
  /** Counts before the handler runs, outside its transaction: what is counted stays counted when that is undone. */
  limit?: (req: PayloadRequest, handle: Handle) => Promise<Response>;
  /** Payload reserves a reset in a write of its own, which a transaction around it would run into. */
  alone?: true;
};

const ROWS: Row[] = [
  { path: '/login', limit: limitLogin },
  { path: '/logout' },
  { path: '/refresh-token' },
  { path: '/reset-password', limit: limitToken },
  { path: '/forgot-password', limit: limitReset, alone: true },
];

/**
 * Payload reads a user, checks the password, and then writes the whole user back: a login meanwhile would be forgotten
 * and a role taken away given back. Here Payload's own handler runs in a transaction from its first reading on, so that
 * the later of two is done again.
 */
export const authenticationEndpoints = ROWS.map(({ path, limit, alone }): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: async (req) => {
    const { endpoints } = req.payload.collections.users.config;
    const own = endpoints && endpoints.findLast((one) => one.path === path && one.method === 'post');
    if (!own) throw new Error(`Payload has no endpoint ${path}.`);
    await addDataAndFileToRequest(req);
    // A body can be read once; Payload's handler goes by what was read from it.
    Object.defineProperty(req, 'body', { value: null });
    const handle = () => (alone ? own.handler(req) : inTransaction(req, async () => own.handler(req)));
    return limit ? limit(req, handle) : handle();
  },
}));
