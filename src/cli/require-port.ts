import { CommandError } from './command-error';
import { isPortFree } from './free-port';

/** Throws when somebody listens on the port already, before anything slow is begun. */
export async function requirePort({
  port,
  host,
  command,
}: {
  port: number;
  host: string;
  command: string;
}): Promise<void> {
  if (await isPortFree(port, host)) return;
  throw new CommandError(
    `Port ${port} of ${host} is taken: stop what listens there, or choose another with \`PORT=${port + 1} npm run ${command}\`.`,
  );
}
