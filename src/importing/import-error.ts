/** A file cannot be imported. The message is a sentence for the person who chose it and says what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}
