import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ENTRY = fileURLToPath(new URL('../../export-search/search-in-files.tsx', import.meta.url));

/** The class of the help on the page of the search: what stands before `help` the build of the site has chosen. */
const HELP = /<section class="([^" ]*)help" aria-labelledby="help"/;

/** Makes one plain script of the search in the reader's browser; its classes are those of the page as the site has it. */
export async function bundleSearch({
  searchPage,
  file,
}: {
  searchPage: string;
  file: string;
}): Promise<void> {
  const [, prefix] = HELP.exec(searchPage) ?? [];
  if (prefix === undefined) throw new Error('The page of the search has no help to know its classes by.');
  const classes: Plugin = {
    name: 'classes-of-the-site',
    setup: (bundling) => {
      bundling.onLoad({ filter: /\.module\.css$/ }, () => ({
        contents: `export default new Proxy({}, { get: (_, name) => ${JSON.stringify(prefix)} + String(name) });`,
        loader: 'js',
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'inline',
    plugins: [classes],
    logLevel: 'silent',
  });
  await writeFile(file, outputFiles[0]?.contents ?? '');
}
