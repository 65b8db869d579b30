import { getPayload } from 'payload';
import config from '@payload-config';
import { refuseBody } from '@/limits/body-bounds';

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;

/** Payload's handler, for requests whose body may be read. */
export function bounded(handle: Handler): Handler {
  return async (request, context) => {
    const refusal = await refuseBody(request, async () => {
      const payload = await getPayload({ config, cron: true });
      return (await payload.auth({ headers: request.headers })).user !== null;
    });
    if (!refusal) return handle(request, context);
    const { status, says } = refusal;
    // What is left unread ends with the connection.
    return Response.json({ errors: [{ message: says }] }, { status, headers: { Connection: 'close' } });
  };
}
