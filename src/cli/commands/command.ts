/** What a file of this folder exports: takes the words after its name, gives the exit status. */
export interface Command {
  run: (words: string[]) => Promise<number>;
}

/** A row of `npm run archive -- --help`. The code is loaded when it is asked for, so that help is instant. */
export interface CommandRow {
  name: string;
  words: string;
  summary: string;
  /** Of use to our own scripts only. */
  hidden?: boolean;
  load: () => Promise<Command>;
}
