import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleEndpoints } from 'payload';
import config from '@payload-config';

export type Api = { url: string; close: () => Promise<void> };

/** Payload's API on a port of its own, on loopback, until it is closed. */
export async function serveApi(): Promise<Api> {
  const server = createServer((message, response) => {
    void (async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(chunk);
      const headers = Object.entries(message.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      const method = message.method ?? 'GET';
      const body = ['GET', 'HEAD'].includes(method) ? undefined : Buffer.concat(chunks);
      const request = new Request(`http://localhost:3000${message.url ?? '/'}`, { method, headers, body });
      const answer = await handleEndpoints({ config, request });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })().catch((error: unknown) => response.writeHead(599).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
