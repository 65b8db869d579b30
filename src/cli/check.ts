import { checkSources } from './check-sources';
import { runCommand } from './run-command';
import { listenForStop } from './stop-signals';

await runCommand(async () => {
  const results = await checkSources((line) => console.log(line), listenForStop());
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(failed.length === 0 ? 'All static checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
