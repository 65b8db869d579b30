import type { ServerResponse } from 'node:http';

/**
 * What is said to an answer that has been given is not heard any more: code that still works on it would otherwise
 * end the process with an error about headers that were sent.
 */
export function silenceAnswer(response: ServerResponse): void {
  const same = (): ServerResponse => response;
  response.setHeader = same;
  response.appendHeader = same;
  response.removeHeader = () => undefined;
  response.flushHeaders = () => undefined;
  response.writeHead = same;
  response.write = () => true;
  response.end = same;
}
