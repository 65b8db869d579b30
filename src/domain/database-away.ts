/** Names of the errors of the `mongodb` driver and of mongoose by which a database that is not there shows. */
const AWAY =
  /^(Mongo(Network|ServerSelection|TopologyClosed|PoolCl|WaitQueueTimeout|NotConnected|ClientClosed)|MongooseServerSelection|MongooseBufferTimeout)/;
/**
 * Codes of a member that is not, or no more, the primary (MongoDB's error_codes.yml: PrimarySteppedDown,
 * InterruptedAtShutdown, InterruptedDueToReplStateChange, NotWritablePrimary, ShutdownInProgress, NotPrimaryNoSecondaryOk,
 * NotPrimaryOrSecondary), and of a transaction that went with it (NoSuchTransaction).
 */
const WITHOUT_PRIMARY = new Set<unknown>([189, 11600, 11602, 10107, 91, 13435, 13436, 251]);
/** A chain of causes is short. */
const DEEPEST = 5;

/** Whether an error says that the database does not answer, itself or by its cause: trying again may help. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEEPEST) return false;
  return AWAY.test(error.name) || isWithoutPrimary(error) || isDatabaseAway(error.cause, depth + 1);
}

function isWithoutPrimary(error: Error): boolean {
  return 'code' in error && WITHOUT_PRIMARY.has(error.code);
}
