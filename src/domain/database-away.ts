/** Names of the errors of the `mongodb` driver and of mongoose by which a database that is not there shows. */
const AWAY =
  /^(Mongo(Network|ServerSelection|TopologyClosed|PoolCl|WaitQueueTimeout|NotConnected|ClientClosed)|MongooseServerSelection|MongooseBufferTimeout)/;
/** A chain of causes is short. */
const DEEPEST = 5;

/** Whether an error says that the database does not answer, itself or by its cause: trying again may help. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEEPEST) return false;
  return AWAY.test(error.name) || isDatabaseAway(error.cause, depth + 1);
}
