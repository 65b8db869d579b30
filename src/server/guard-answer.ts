import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Area } from './area';
import { listPolicies } from './policies';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/**
 * Lets an answer leave with its policies, whoever writes its head: they are set at the last moment, when its type is
 * known, over whatever was set before.
 */
export function guardAnswer(
  response: ServerResponse,
  {
    area,
    nonce,
    requestId,
    isHttps,
    isEnding,
  }: { area: Area; nonce: string; requestId: string; isHttps: boolean; isEnding: () => boolean },
): void {
  const writeHead = response.writeHead.bind(response);
  const guarded = (status: number, second?: string | Headers, third?: Headers): ServerResponse => {
    const headers = typeof second === 'string' ? third : second;
    if (Array.isArray(headers)) {
      for (let at = 0; at + 1 < headers.length; at += 2)
        response.setHeader(String(headers[at]), headers[at + 1] ?? '');
    } else {
      for (const [name, value] of Object.entries(headers ?? {})) {
        if (value !== undefined) response.setHeader(name, value);
      }
    }
    const isPage = status === 304 ? null : isPageType(String(response.getHeader('content-type')));
    for (const [name, value] of listPolicies({ area, isPage, nonce }, { isHttps }))
      response.setHeader(name, value);
    response.setHeader('X-Request-Id', requestId);
    response.removeHeader('X-Powered-By');
    response.removeHeader('Server');
    if (isEnding()) response.setHeader('Connection', 'close');
    return typeof second === 'string' ? writeHead(status, second) : writeHead(status);
  };
  response.writeHead = guarded;
}

function isPageType(type: string): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(type);
}
