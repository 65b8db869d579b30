/** What is known of a mongod that did not start. */
export interface MongodFailure {
  folder: string;
  output: string;
  signal: string | null;
}

const LIBRARY = /error while loading shared libraries: (\S+): cannot open/;

/** The file name of the shared library that the loader did not find. */
export function getMissingLibrary(output: string): string | null {
  return LIBRARY.exec(output)?.[1] ?? null;
}

/** Whether another mongod holds the database's folder. */
export function isFolderInUse(output: string): boolean {
  return /DBPathInUse|Unable to lock the lock file|Unable to create\/open the lock file.*Resource temporarily/.test(
    output,
  );
}

/** Whether somebody took the port first. */
export function isPortTaken(output: string): boolean {
  return /Address already in use/.test(output);
}

/** One sentence on why mongod did not start and what to do. */
export function explainFailure({ folder, output, signal }: MongodFailure): string {
  const library = getMissingLibrary(output);
  if (library?.startsWith('libcurl')) {
    return 'The embedded MongoDB needs libcurl: install it with `apt-get install libcurl4` as root and start again.';
  }
  if (library) {
    return `The embedded MongoDB needs the library ${library}: install the package that has it, or install MongoDB 7 or newer so that mongod is on the PATH.`;
  }
  if (signal === 'SIGILL') {
    return 'The embedded MongoDB needs a processor with AVX: set DATABASE_URL to a MongoDB on another machine.';
  }
  if (/No space left on device/.test(output)) {
    return `The disk of ${folder} is full: free some space, or set DATA_DIR to a folder on another disk.`;
  }
  if (isFolderInUse(output)) {
    return `Another mongod uses ${folder}: stop it, or set DATA_DIR to another folder.`;
  }
  if (
    /featureCompatibilityVersion|Wrong mongod version|incompatible version/i.test(
      failuresOf(output).join('\n'),
    )
  ) {
    return `The database in ${folder} was written by another version of MongoDB: start with the mongod that wrote it, or set DATA_DIR to another folder.`;
  }
  if (/Permission denied|EACCES|Operation not permitted|Read-only file system/.test(output)) {
    return `MongoDB may not write to ${folder}: make the folder and all in it yours (chown -R), or set DATA_DIR to another one.`;
  }
  return `MongoDB did not start (${signal ?? getLastError(output)}): see ${folder}/mongod.log.`;
}

/** One sentence on why a mongod that ran has ended without having been stopped, and what to do. */
export function explainLoss({ folder, output }: Pick<MongodFailure, 'folder' | 'output'>): string {
  return /No space left on device/.test(output)
    ? `The database ended, because the disk of ${folder} is full: free some space and start again, everything saved is there.`
    : `The database ended: ${folder}/mongod.log says why.`;
}

// mongod logs one JSON object a line; F and E are its fatal and error severities. What is no such line is said before
// it logs. A start that is well also names its version, as information.
function failuresOf(output: string): string[] {
  return output.split('\n').filter((line) => !/"s":"(?![FE]")/.test(line));
}

function getLastError(output: string): string {
  const lines = output.split('\n').filter((line) => /"s":"[FE]"/.test(line));
  const message = /"msg":"([^"]*)"/.exec(lines.at(-1) ?? '')?.[1];
  return message ?? output.trim().split('\n').at(-1)?.slice(0, 200) ?? 'no reason given';
}
