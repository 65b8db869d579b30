import { CommandError } from '../command-error';
import { generatePassword } from '../generated-password';
import { withPayload } from '../with-payload';
import { readEmail } from './read-email';

export async function run([word]: string[]): Promise<number> {
  const email = readEmail(word, 'npm run archive -- password <email>');
  return withPayload(async (payload) => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
    });
    const user = docs[0];
    if (!user)
      throw new CommandError(
        `Nobody logs in as ${email}: \`npm run archive -- create-admin\` adds somebody.`,
      );
    const password = generatePassword();
    await payload.update({ collection: 'users', id: user.id, data: { password } });
    console.log(`New password of ${email}: ${password} (shown this once; change it in the admin).`);
    return 0;
  });
}
