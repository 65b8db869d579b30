import { connect } from 'node:net';
import type { RawAttack } from './raw-attacks';

type Ended = { text: string; closed: boolean };

/** Writes an attack to a socket of its own and waits for the connection's end; what did not hold, a sentence each. */
export async function judgeRawAttack(baseURL: string, attack: RawAttack): Promise<string[]> {
  const { name, status, answers = 1, within } = attack;
  const { text, closed } = await write(baseURL, attack);
  const found = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)]
    .map((match) => Number(match[1]))
    .filter((code) => code !== 100);
  const first = found[0] ?? 0;
  const faults: string[] = [];
  if (!closed) faults.push(`is still connected after ${within} s`);
  if (!status.includes(first)) faults.push(`was answered ${first} (${text.slice(0, 100)})`);
  if (found.length > answers) faults.push(`was answered ${found.length} times`);
  if (/evil\.example|smuggled|node_modules| at .*\.js:/.test(text))
    faults.push('says back what was hidden in it');
  return faults.map((fault) => `${name}: ${fault}`);
}

function write(baseURL: string, { bytes, slowly, within }: RawAttack): Promise<Ended> {
  const { hostname, port, host } = new URL(baseURL);
  const sent = typeof bytes === 'string' ? Buffer.from(bytes.replaceAll('{host}', host), 'latin1') : bytes;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    let dripping: NodeJS.Timeout | undefined;
    const end = (closed: boolean): void => {
      clearTimeout(timer);
      clearInterval(dripping);
      socket.destroy();
      resolve({ text: Buffer.concat(chunks).toString('latin1'), closed });
    };
    const timer = setTimeout(() => end(false), within * 1000);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('close', () => end(true));
    // Reset while we are still writing: that is an end too.
    socket.on('error', () => end(true));
    if (slowly === undefined) socket.write(sent);
    else dripping = drip(sent, slowly, (byte) => socket.write(byte));
  });
}

function drip(bytes: Uint8Array, every: number, write: (byte: Uint8Array) => void): NodeJS.Timeout {
  let at = 0;
  return setInterval(() => {
    if (at < bytes.length) write(bytes.subarray(at, (at += 1)));
  }, every);
}
