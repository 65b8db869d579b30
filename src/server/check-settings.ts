import { existsSync } from 'node:fs';
import path from 'node:path';
import { env, EnvironmentError, isGiven } from '@/env';

/** Throws a sentence for what is missing or wrong, so that a server that could not serve never listens. */
export function checkSettings({ isAttended }: { isAttended: boolean }): void {
  // Reading any of them validates all of them.
  if (!env.PAYLOAD_SECRET || !env.DATABASE_URL) throw new EnvironmentError('A setting is empty.');
  if (!isAttended && !isGiven('SITE_URL'))
    throw new EnvironmentError(
      'SITE_URL is not set: give the address at which readers find the site, such as https://archive.example.org, because every link and every login is bound to it.',
    );
  if (!existsSync(path.join(env.NEXT_DIST_DIR, 'BUILD_ID')))
    throw new EnvironmentError(
      `There is no built site in ${env.NEXT_DIST_DIR}: run \`npm run build\` first.`,
    );
}
