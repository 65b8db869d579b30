import { machineError } from './machine-error';

/** The body of an answer as text; stops reading, and throws, beyond so many bytes. */
export async function readBounded(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let read = 0;
  let text = '';
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return text + decoder.decode();
    read += next.value.length;
    if (read > most) {
      await reader?.cancel();
      throw machineError('size');
    }
    text += decoder.decode(next.value, { stream: true });
  }
}
