/** Longer than any request of the protocol. */
const MOST_BYTES = 16_384;

/**
 * The form in the body of a POST (`application/x-www-form-urlencoded`); no arguments at all where the body is longer
 * than any request can be, so that nobody makes the server hold what it will not read.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      return new URLSearchParams();
    }
    chunks.push(chunk.value);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
