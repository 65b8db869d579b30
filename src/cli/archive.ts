import { dispatch } from './commands/dispatch';
import { COMMANDS } from './commands/table';
import { runCommand } from './run-command';

await runCommand(() =>
  dispatch({
    commands: COMMANDS,
    words: process.argv.slice(2),
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  }),
);
