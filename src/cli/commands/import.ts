import { parseArgs } from 'node:util';
import { isLocale, LOCALE_CODES } from '@/i18n/locales';
import { CommandError } from '../command-error';
import { findFiles, type Found } from '../import/find-files';
import { importFile, type Store } from '../import/import-file';
import { formatReading, toOutcomeLine } from '../import/format-reading';
import { showProgress } from '../import/show-progress';

type Options = {
  names: string[];
  lang?: string;
  outlet?: string;
  series?: string;
  publish: boolean;
  dryRun: boolean;
  json: boolean;
};

/** `npm run archive -- import`: one bad file is reported and the rest go on; the status is 1 then. */
export async function run(words: string[]): Promise<number> {
  const options = readOptions(words);
  const files: Found[] = [];
  for await (const found of findFiles(options.names)) files.push(found);
  if (files.length === 0)
    throw new CommandError('There is nothing to import there: no .txt, .html, .docx or .md file.');
  if (options.dryRun) return importAll(files, options, null);

  const [{ withPayload }, { storeWith }] = await Promise.all([
    import('../with-payload'),
    import('../import/store-with'),
  ]);
  return withPayload((payload) => importAll(files, options, storeWith(payload, options)));
}

async function importAll(files: Found[], options: Options, store: Store | null): Promise<number> {
  const progress = showProgress(files.length, process.stderr);
  const counts = { stored: 0, already: 0, read: 0, failed: 0 };
  for (const found of files) {
    const outcome = await importFile(found, { lang: options.lang, store });
    counts[outcome.status] += 1;
    if (outcome.status === 'failed' || !options.json || process.stderr.isTTY)
      progress.say(toOutcomeLine(outcome));
    if (outcome.status !== 'failed') {
      if (options.json) process.stdout.write(`${JSON.stringify(outcome.report)}\n`);
      else for (const line of formatReading(outcome.report)) progress.say(line);
    }
    progress.step(found.file);
  }
  progress.end();
  console.error(
    `${counts.stored} imported, ${counts.already} there already, ${counts.read} read only, ${counts.failed} failed.`,
  );
  return counts.failed > 0 ? 1 : 0;
}

function readOptions(words: string[]): Options {
  const { positionals: names, values } = parse(words);
  if (names.length === 0)
    throw new CommandError('Name the files or folders to import: `npm run archive -- import <files…>`.');
  if (values.lang !== undefined && !isLocale(values.lang))
    throw new CommandError(`--lang takes one of ${LOCALE_CODES.join(', ')}, not “${values.lang}”.`);
  return {
    names,
    lang: values.lang,
    outlet: values.outlet,
    series: values.series,
    publish: values.publish ?? false,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        outlet: { type: 'string' },
        series: { type: 'string' },
        publish: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${message} The options are --lang, --outlet, --series, --publish, --dry-run and --json.`,
    );
  }
}
