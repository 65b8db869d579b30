import { isRecord, toRecord, toRecords } from '@/domain/json-reading';
import { machineError } from './machine-error';
import { parseDrafts } from './parse-drafts';
import { readBounded } from './read-bounded';
import type { MachineTranslator } from './translator';
import { toMessages } from './to-messages';

type Settings = {
  /** The base that `/chat/completions` is added to. */
  url: string;
  key?: string;
  model?: string;
  /** For the whole answer. */
  timeout?: number;
};

const TIMEOUT = 120_000;
const MOST_BYTES = 2_000_000;

/**
 * Speaks the chat completions of OpenAI, which many servers speak, and asks for JSON in words, because fewer of them
 * take its schemas. Redirects are refused: the key and the words go to the address that was set, and nowhere else.
 */
export function createChatTranslator({ url, key, model, timeout = TIMEOUT }: Settings): MachineTranslator {
  return {
    name: model ?? new URL(url).host,
    translate: async (task, signal) => {
      const stop = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
      const body = await ask({
        url,
        key,
        stop,
        body: { ...(model && { model }), messages: toMessages(task) },
      });
      return parseDrafts(toContent(body), task.paragraphs);
    },
  };
}

type Asked = { url: string; key?: string; stop: AbortSignal; body: object };

async function ask({ url, key, stop, body }: Asked): Promise<string> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'manual',
      signal: stop,
      headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key.trim()}` }) },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw machineError(response.status);
    }
    return await readBounded(response, MOST_BYTES);
  } catch (error) {
    // Nothing of what fetch says is handed on: it may quote the address or a header.
    throw machineError(error);
  }
}

function toContent(answer: string): string {
  const [choice] = toRecords(toRecord(parseJson(answer)).choices);
  const message = toRecord(choice).message;
  const content = isRecord(message) ? message.content : null;
  if (typeof content === 'string') return content;
  throw machineError('answer');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
