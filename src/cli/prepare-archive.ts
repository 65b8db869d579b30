import { startNode, toScriptArguments } from './child-process';
import { CommandError } from './command-error';
import { preparationSchema } from './commands/preparation-report';
import { isPrepared } from './is-prepared';

export interface Login {
  email: string;
  password: string;
}

/** Migrates, and fills an empty database; gives the first administrator's login when it was made just now. */
export async function prepareArchive({
  environment,
  say,
  stop,
}: {
  environment: Record<string, string>;
  say: (line: string) => void;
  stop: AbortSignal;
}): Promise<Login | null> {
  if (environment.DATABASE_URL && (await isPrepared(environment.DATABASE_URL))) return null;
  // In a process of its own: Payload stays out of the one that has to stop everything else.
  const child = startNode({
    name: 'prepare',
    args: toScriptArguments('src/cli/archive.ts', 'prepare'),
    environment,
    output: 'captured',
  });
  let output = '';
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-8_000)));
  }
  let login: Login | null = null;
  child.process.on('message', (message) => {
    const report = preparationSchema.safeParse(message).data;
    if (report && 'line' in report) say(report.line);
    if (report && 'login' in report) login = report.login;
  });
  const abort = (): void => void child.stop();
  stop.addEventListener('abort', abort);
  const { code, how } = await child.ended;
  stop.removeEventListener('abort', abort);
  // Whoever asked tells it when all is well; told here otherwise, because it will not be told again.
  if (login && (code !== 0 || stop.aborted)) sayLogin(login, say);
  if (code !== 0 && !stop.aborted) {
    throw new CommandError(
      `${output.trim()}\nThe archive could not be prepared (${how}): the lines above say why.`,
    );
  }
  return login;
}

/** For when the command ends before it could tell the login where a person looks for it. */
export function sayLogin({ email, password }: Login, say: (line: string) => void): void {
  say(`The first administrator: ${email}, password ${password} (shown this once).`);
}
