import path from 'node:path';
import { parseArgs } from 'node:util';
import { printBagVerification } from '../backup/print-bag-verification';
import { requireBag } from '../backup/read-bag';
import { CommandError } from '../command-error';
import { printVerification } from '../verify/print-verification';
import { withDatabase } from '../verify/with-database';

/**
 * `npm run archive -- verify`, of the archive or of a bag: prints what does not match, changes nothing; the status is 1
 * when there is something.
 */
export async function run(words: string[]): Promise<number> {
  const { bag, json } = readOptions(words);
  if (bag === null) {
    return withDatabase(async () => ((await printVerification({ json })) > 0 ? 1 : 0));
  }
  await requireBag(bag);
  return (await printBagVerification(bag, { json })) > 0 ? 1 : 0;
}

function readOptions(words: string[]): { bag: string | null; json: boolean } {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const { positionals, values } = parseArgs({ args: words, allowPositionals: true, options });
    const [bag, ...more] = positionals;
    if (more.length > 0) throw new Error('Name one bag, or none to verify the archive.');
    return { bag: bag === undefined ? null : path.resolve(bag), json: values.json ?? false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message} The only option is --json.`);
  }
}
