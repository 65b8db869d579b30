import path from 'node:path';
import { CommandError } from '../command-error';
import { canInstallDebianPackages, installDebianPackage } from '../debian-package';
import { downloadMongod } from './download-mongod';
import { explainFailure, getMissingLibrary } from './explain-failure';
import { findPackagedMongod } from './packaged-mongod';
import { getMongodVersion, type Mongod, probeMongod } from './probe-mongod';
import { getProcessorFault } from './processor';

const OLDEST_MAJOR = 7;

/**
 * The mongod to run: of the PATH when it is new enough, then of the npm packages, then one downloaded from
 * MongoDB. Throws a CommandError that says what to install when none runs.
 */
export async function findMongod(folder: string, say: (line: string) => void): Promise<Mongod> {
  const onPath = findOnPath();
  if (onPath) return onPath;
  const fault = getProcessorFault();
  if (fault) throw new CommandError(fault);
  const packaged = await findPackagedMongod(path.join(folder, 'mongod-libraries'));
  if (packaged) return ensureRuns(packaged, folder, say);
  return ensureRuns(await downloadMongod(say), folder, say);
}

function findOnPath(): Mongod | null {
  const mongod: Mongod = { file: 'mongod', libraries: null };
  const version = getMongodVersion(probeMongod(mongod).output);
  return version && Number(version.split('.')[0]) >= OLDEST_MAJOR ? mongod : null;
}

function ensureRuns(mongod: Mongod, folder: string, say: (line: string) => void): Mongod {
  let probe = probeMongod(mongod);
  if (getMissingLibrary(probe.output)?.startsWith('libcurl') && canInstallDebianPackages()) {
    installDebianPackage('libcurl4', say);
    probe = probeMongod(mongod);
  }
  if (getMongodVersion(probe.output)) return mongod;
  throw new CommandError(explainFailure({ folder, ...probe }));
}
