import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { env } from '@/env';
import { CommandError } from './command-error';
import { canInstallDebianPackages, installDebianPackage } from './debian-package';

/** Chromium without windows, menus and what belongs to them: the journeys take a quarter less time in it. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the journeys: the one of CHROMIUM_PATH, of the PATH, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const onPath = findOnPath(NAMES);
  if (onPath) return onPath;
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Finds the browser or installs one: Debian's package as root, otherwise Playwright's download. */
export function ensureChromium(say: (line: string) => void): string {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const isDebian = canInstallDebianPackages();
  if (isDebian && !findOnPath([SHELL])) installDebianPackage(SHELL, say);
  const found = findChromium();
  if (found) return found;
  if (isDebian) installDebianPackage('chromium', say);
  else {
    say('Downloading Chromium for the browser journeys …');
    const command = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
    spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new CommandError(
    'No Chromium for the browser journeys: install it (`apt-get install chromium` as root, or `npx playwright install --with-deps chromium`), or set CHROMIUM_PATH.',
  );
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
