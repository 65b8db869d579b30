/** The name of the one-member replica set, and so of every embedded database's URL. */
export const REPLICA_SET = 'colophon';

/** The command line of an embedded mongod: loopback only, small in memory and on disk. */
export function toMongodArguments({ dbPath, port }: { dbPath: string; port: number }): string[] {
  return [
    ...['--dbpath', dbPath, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', REPLICA_SET],
    ...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64', '--quiet', '--nounixsocket'],
    // Its own telemetry files grow to hundreds of megabytes, more than a small archive.
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    // What a killed server had locked is free again after this long, not after a minute.
    ...['--setParameter', 'transactionLifetimeLimitSeconds=20'],
    // A signalled primary waits 15 s for secondaries, which there are none of.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
  ];
}

/** What a mongod needs in its environment on this kernel and with these libraries. */
export function toMongodEnvironment({
  kernel,
  libraries,
}: {
  kernel: string;
  libraries: string | null;
}): Record<string, string> {
  return {
    ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    ...(breaksRestartableSequences(kernel) ? { GLIBC_TUNABLES: 'glibc.pthread.rseq=1' } : {}),
  };
}

// Linux 6.19 to 7.0 refuse the way in which MongoDB's allocator registers its restartable sequences.
function breaksRestartableSequences(kernel: string): boolean {
  const [major = 0, minor = 0] = kernel.split(/[.-]/).map(Number);
  return (major === 6 && minor >= 19) || (major === 7 && minor === 0);
}

/** The URL for Payload and the reading side; it carries `replicaSet`, or transactions would be off. */
export function toDatabaseUrl(port: number, database = 'colophon'): string {
  return `mongodb://127.0.0.1:${port}/${database}?replicaSet=${REPLICA_SET}`;
}
