import type { Attack } from './attack';

export type Part = { name: string; fileName?: string; type?: string; data: string | Uint8Array };

const BOUNDARY = 'attack-7d1f';

/** A multipart form, byte by byte as it is given: file names and types are not made better. */
export function multipart(parts: readonly Part[], { end = true } = {}): Pick<Attack, 'body' | 'headers'> {
  const chunks = parts.flatMap(({ name, fileName, type, data }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    ),
    Buffer.from(data),
    Buffer.from('\r\n'),
  ]);
  return {
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: Buffer.concat([...chunks, Buffer.from(end ? `--${BOUNDARY}--\r\n` : '')]),
  };
}
