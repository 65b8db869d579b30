import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstallDebianPackages, installDebianPackage } from '../debian-package';

/** Where Debian's package `epubcheck` puts it. */
const JAR = '/usr/share/java/epubcheck.jar';

/** Installs EPUBCheck where that can be done; false elsewhere, having said that its tests are skipped. */
export function ensureEpubcheck(say: (line: string) => void): boolean {
  if (existsSync(JAR)) return true;
  if (canInstallDebianPackages() && installDebianPackage('epubcheck', say) && existsSync(JAR)) return true;
  say('No EPUBCheck: books are not validated. `apt-get install epubcheck` as root adds it.');
  return false;
}

// It runs for a second or two: compiling its code well costs more than that code ever takes.
const JAVA_OPTIONS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What EPUBCheck says of a file: its last line of counts, and its warnings and errors; none for a good book. */
export function runEpubcheck(file: string): Promise<{ counts: string; faults: string[] }> {
  return new Promise((resolve, reject) => {
    execFile('java', [...JAVA_OPTIONS, '-jar', JAR, file], (error, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n');
      const counts = lines.find((line) => line.startsWith('Messages:'));
      if (counts === undefined) reject(new Error(`EPUBCheck did not run: ${error?.message ?? stderr}`));
      else resolve({ counts, faults: lines.filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line)) });
    });
  });
}
