import { renameSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync, stop } from 'esbuild';

// Plain JavaScript, because what is hooked into Node to run TypeScript stays: with tsx, every module of Payload went
// through it, and the server took twice the time to start and 200 MB more (docs/decisions/0017). One file is made
// of the server instead, beside the built site, in a tenth of a second.
const file = path.resolve(process.env.NEXT_DIST_DIR || '.next', 'colophon-server.mjs');
const made = `${file}.${process.pid}`;
try {
  buildSync({
    entryPoints: ['src/server/serve.ts'],
    outfile: made,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    keepNames: true,
    logLevel: 'silent',
  });
  renameSync(made, file);
} catch (error) {
  // An image may be read-only: the file was made with it then (`node src/server/start.mjs --only-bundle`).
  if (!/read-only|permission|EROFS|EACCES/i.test(String(error))) throw error;
} finally {
  // It would wait for more to do, beside the server, for as long as that runs.
  await stop();
}
if (!process.argv.includes('--only-bundle')) await import(pathToFileURL(file).href);
