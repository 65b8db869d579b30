import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRecord, toRecord, toRecords } from '@/domain/json-reading';

export type MachineRequest = { path: string; headers: IncomingHttpHeaders; body: unknown };
type Answer = (request: MachineRequest, response: ServerResponse) => void | Promise<void>;

/** A server that speaks chat completions, as a test wants it to; it keeps what it was asked. */
export async function startMachine() {
  const requests: MachineRequest[] = [];
  let answer: Answer = (request, response) => say(response, JSON.stringify(translateAll(request)));
  const server = createServer((incoming, response) => {
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
      const request = { path: incoming.url ?? '', headers: incoming.headers, body };
      requests.push(request);
      void answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: string | AddressInfo | null = server.address();
  const port = isRecord(address) ? Number(address.port) : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    answers: (given: Answer) => (answer = given),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers as a model that says this. */
export function say(response: ServerResponse, content: string): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}

/** The paragraphs that a request asks for. */
export function readTask({ body }: MachineRequest): {
  glossary: unknown;
  paragraphs: { id: string; text: string }[];
} {
  const [, user] = toRecords(toRecord(body).messages);
  const task: unknown = JSON.parse(String(user?.content));
  const { glossary, paragraphs } = toRecord(task);
  return {
    glossary,
    paragraphs: toRecords(paragraphs).map(({ id, text }) => ({ id: String(id), text: String(text) })),
  };
}

/** Every paragraph, as a translation of it that nobody could take for one. */
export function translateAll(request: MachineRequest) {
  return { paragraphs: readTask(request).paragraphs.map(({ id, text }) => ({ id, text: `Máy: ${text}` })) };
}
