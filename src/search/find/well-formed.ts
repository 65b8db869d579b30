/** A string that UTF-8 can carry: halves of characters become U+FFFD, each in its place. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
