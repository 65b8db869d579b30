import { parseArgs } from 'node:util';
import { CommandError } from '../command-error';
import { withPayload } from '../with-payload';
import { addAdmin } from './add-admin';
import { readEmail } from './read-email';

const USAGE = 'npm run archive -- create-admin <email> [--name <name>]';

export async function run(words: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { name: { type: 'string' } },
  });
  const email = readEmail(positionals[0], USAGE);
  return withPayload(async (payload) => {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } });
    if (totalDocs > 0) {
      throw new CommandError(
        `${email} can log in already: \`npm run archive -- password ${email}\` gives a new password.`,
      );
    }
    const login = await addAdmin(payload, { email, name: values.name ?? email });
    console.log(
      `Administrator ${login.email}, password ${login.password} (shown this once; change it in the admin).`,
    );
    return 0;
  });
}
