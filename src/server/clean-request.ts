import type { IncomingHttpHeaders } from 'node:http';
import type { Area } from './area';

// From the sources of Next 16.4.6: `server/lib/server-ipc/utils.js`, `lib/constants.js` and who reads their names.
const INTERNAL =
  /^(x-middleware-|x-nextjs-|x-next-|x-invoke-|x-invocation-|x-matched-path$|x-now-|x-vercel-)/;
const INTERNAL_TOO = /^(x-prerender-revalidate|x-action-|next-resume|next-hmr-|content-security-policy)/;
// With these, the script of Next's App Router asks for parts of pages; only admin and preview have that script.
const OF_ROUTER = /^(rsc$|next-)/;
const OF_PROXIES = [
  'forwarded',
  'x-real-ip',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-forwarded-prefix',
  'x-client-ip',
  'x-cluster-client-ip',
  'cf-connecting-ip',
  'true-client-ip',
];

/**
 * Takes out of a request what an outsider could tell Next or our code with it, in place. From here on
 * `x-forwarded-for` is one address, that of the client, and `x-request-id` is ours.
 */
export function cleanRequest(
  headers: IncomingHttpHeaders,
  {
    area,
    address,
    requestId,
    isTrusted,
  }: { area: Area; address: string; requestId: string; isTrusted: boolean },
): void {
  const hasRouter = area === 'admin' || area === 'preview';
  for (const name of Object.keys(headers)) {
    const isForbidden =
      INTERNAL.test(name) || INTERNAL_TOO.test(name) || (!hasRouter && OF_ROUTER.test(name));
    if (isForbidden) Reflect.deleteProperty(headers, name);
  }
  for (const name of OF_PROXIES) Reflect.deleteProperty(headers, name);
  if (!isTrusted) Reflect.deleteProperty(headers, 'x-forwarded-proto');
  headers['x-forwarded-for'] = address;
  headers['x-request-id'] = requestId;
}
