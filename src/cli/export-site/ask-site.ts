import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export type SiteAnswer = { status: number; type: string; location: string | null; body: Buffer };

const PATIENCE = 60_000;
/** A server that is busy for a moment is asked again. */
const TRIES = 3;
const PAUSE = 500;

/** Asks a site on this machine, over connections that are kept; follows no redirect. */
export function createAsker(origin: string): {
  ask: (address: string) => Promise<SiteAnswer>;
  end: () => void;
} {
  const agent = new Agent({ keepAlive: true });
  const once = (address: string): Promise<SiteAnswer> =>
    new Promise((resolve, reject) => {
      const asked = request(new URL(address, origin), { agent, timeout: PATIENCE }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { 'content-type': type = '', location = null } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, type, location, body: Buffer.concat(chunks) });
        });
      });
      asked.on('timeout', () => asked.destroy(new Error('no answer for a minute')));
      asked.on('error', reject);
      asked.end();
    });
  const ask = async (address: string): Promise<SiteAnswer> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(address).catch((error: unknown) => {
        if (attempt >= TRIES) throw error;
        return null;
      });
      if (answer && (answer.status < 500 || attempt >= TRIES)) return answer;
      await sleep(PAUSE);
    }
  };
  return { ask, end: () => agent.destroy() };
}
