import { z } from 'zod';

/** What this software writes and reads. Another number means that an older program could not restore the bag. */
export const BAG_FORMAT = 1;

/** `data/versions.json`: what made the bag and what is in it. */
export const versionsSchema = z.object({
  format: z.number(),
  takenAt: z.iso.datetime(),
  /** The moment of the database that all documents are of: seconds since 1970, and a count within the second. */
  clusterTime: z.object({ seconds: z.number(), count: z.number() }),
  software: z.object({
    colophon: z.string(),
    payload: z.string(),
    mongodb: z.string(),
    node: z.string(),
  }),
  /** Names of the migrations that were done, in their order. */
  migrations: z.array(z.string()),
  site: z.object({ url: z.string(), name: z.string(), naan: z.string() }),
  /** How many documents and how many files each collection has. */
  collections: z.record(z.string(), z.object({ documents: z.number(), files: z.number() })),
  originals: z.object({ files: z.number(), bytes: z.number() }),
});
export type Versions = z.infer<typeof versionsSchema>;
