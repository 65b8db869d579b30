/** What went wrong, as a sentence for the person at the terminal: printed without a stack. */
export class CommandError extends Error {
  override name = 'CommandError';
}
