import { CommandError } from '../command-error';
import { getFreePort } from '../free-port';
import { explainFailure, isPortTaken } from './explain-failure';
import { findMongod } from './find-mongod';
import { launchMongod } from './launch-mongod';
import { toDatabaseUrl } from './mongod-arguments';
import { readRecord, removeRecord, writeRecord } from './running-record';

/** Starts a mongod on the folder, on the port of last time where that is free, and records where it is. */
export async function startMongod({
  folder,
  dbPath,
  say,
}: {
  folder: string;
  dbPath: string;
  say: (line: string) => void;
}): Promise<{ pid: number; port: number }> {
  const mongod = await findMongod(folder, say);
  let preferred = (await readRecord(folder))?.port;
  for (let attempt = 1; ; attempt += 1) {
    const port = await getFreePort(preferred);
    const record = { port, url: toDatabaseUrl(port) };
    // Written before the process exists, so that one whose starter is killed meanwhile can be found.
    await writeRecord(folder, { ...record, pid: null });
    const onPid = (pid: number): Promise<void> => writeRecord(folder, { ...record, pid });
    const launch = await launchMongod({ mongod, folder, dbPath, port, onPid });
    if (launch.started) return { pid: launch.pid, port };
    await removeRecord(folder);
    if (!isPortTaken(launch.output) || attempt === 3) {
      throw new CommandError(explainFailure({ folder, ...launch }));
    }
    preferred = undefined;
  }
}
