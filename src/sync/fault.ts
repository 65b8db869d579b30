/** Why an index is to be built anew. */
export type Fault = {
  /** In words that end a sentence. */
  why: string;
  /** Whether the database became another: building does away with it, so it need not wait for long after the last. */
  isOfDatabase: boolean;
};

export const fault = (why: string): Fault => ({ why, isOfDatabase: false });
export const faultOfDatabase = (why: string): Fault => ({ why, isOfDatabase: true });
