import { spawnSync } from 'node:child_process';

/** Whether this process may install Debian packages: root, on a system with apt-get. */
export function canInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Installs one package, saying so; false when apt-get failed, whose own words are then on stderr. */
export function installDebianPackage(name: string, say: (line: string) => void): boolean {
  say(`Installing the Debian package ${name} …`);
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      // apt's progress belongs on stderr: stdout is for what a command answers.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = (): boolean => run('install', '-y', '-qq', '--no-install-recommends', name);
  // A fresh machine has no package lists; an old one may have outdated ones.
  return run('update', '-qq') ? install() : install();
}
