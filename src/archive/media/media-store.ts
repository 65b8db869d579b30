/** A file as the store lists it; `size` in bytes. */
export type StoredFile = { name: string; size: number; modifiedAt: Date };

/**
 * Where the originals of photos are, and the widths made of them: a folder, or a bucket that speaks S3. Names are
 * relative, with `/` between their parts: `{sha256}.{ext}` for originals, `variants/{sha256}/{width}.{format}`.
 */
export interface MediaStore {
  /** The bytes; null where there is no such file. */
  read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The same, a part at a time, for what only looks at the bytes; null where there is no such file. */
  readInParts: (name: string) => Promise<AsyncIterable<Uint8Array> | null>;
  /**
   * Whole or not at all, also when the process is killed meanwhile; what was there under the name is replaced. Once
   * this has come back the file survives a loss of power.
   */
  write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Removing what is not there is no fault. */
  remove: (name: string) => Promise<void>;
  /** What is under the name now; null where there is no such file. */
  find: (name: string) => Promise<StoredFile | null>;
  /** The originals, in no order; `variants` are not among them. */
  listOriginals: () => AsyncGenerator<StoredFile, void, undefined>;
  /** What was made of the originals, in no order, with what a killed process left of making it. */
  listVariants: () => AsyncGenerator<StoredFile, void, undefined>;
  /** How people call this place: the folder, or the bucket and the name in it. */
  describe: (name: string) => string;
}
