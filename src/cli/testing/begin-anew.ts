import { afterAll, vi } from 'vitest';

// Test files share a process, so that what is in `node_modules` is loaded once and not for each of them. Our own
// modules are loaded anew for every file, and what a file set for all is as it was when the next one begins.
vi.resetModules();
const environment = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, environment);
});
