import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Attack } from './attack';
import type { Scene } from './scene';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; raw: Buffer };

/** Longer, and an attack has kept the server busy. */
const LONGEST_MS = 15_000;
const agent = new Agent({ keepAlive: true, maxSockets: 6 });

let sent = 0;

/**
 * Every attack comes from an address of its own, as the site's proxy would name it, so that no limit on one address
 * hides what the next attack would find.
 */
function nextAddress(): string {
  sent += 1;
  return `198.51.${Math.floor(sent / 250) % 250}.${(sent % 250) + 1}`;
}

/** Sends an attack as it is written, follows nothing, and gives the answer; throws when none comes in time. */
export function sendAttack(scene: Scene, attack: Attack): Promise<Answer> {
  const { as = 'stranger', method = 'GET', path, headers, body } = attack;
  const token = as === 'stranger' ? null : scene.tokens[as];
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        host: new URL(scene.baseURL).hostname,
        port: new URL(scene.baseURL).port,
        method,
        path,
        timeout: LONGEST_MS,
        headers: {
          Host: new URL(scene.baseURL).host,
          'X-Forwarded-For': nextAddress(),
          ...(token && { Authorization: `JWT ${token}` }),
          ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
          ...headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const raw = Buffer.concat(chunks);
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: raw.toString(), raw });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`No answer within ${LONGEST_MS / 1000} s.`)));
    asked.on('error', reject);
    asked.end(body);
  });
}
