import type { Payload } from 'payload';

/** An id as MongoDB has it, for what is written past Payload. */
export function toObjectId({ db }: Payload, id: string) {
  return db.connection.base.Types.ObjectId.createFromHexString(id);
}
