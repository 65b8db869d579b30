import type { CommandRow } from './command';

/** Runs the command that the words name; gives the exit status, 2 for one that there is not. */
export async function dispatch({
  commands,
  words: [name, ...rest],
  print,
  complain,
}: {
  commands: readonly CommandRow[];
  words: string[];
  print: (text: string) => void;
  complain: (text: string) => void;
}): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(formatHelp(commands));
    return name === undefined ? 2 : 0;
  }
  const row = commands.find((command) => command.name === name);
  if (!row) {
    complain(`There is no command “${name}”: \`npm run archive -- --help\` lists those that there are.`);
    return 2;
  }
  const command = await row.load();
  return command.run(rest);
}

function formatHelp(commands: readonly CommandRow[]): string {
  const rows = commands
    .filter(({ hidden }) => !hidden)
    .map(({ name, words, summary }) => [`${name} ${words}`, summary]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return [
    'npm run archive -- <command>',
    '',
    ...rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'They use the database of DATABASE_URL, or the embedded one of DATA_DIR (.data), beside a running site or alone.',
  ].join('\n');
}
