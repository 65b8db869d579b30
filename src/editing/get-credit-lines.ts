import type { CreditRole } from '@/domain/credits';
import { creditsOf } from '@/domain/credits';
import type { Lang } from '@/domain/body';
import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { resolveCredits } from './resolve-credits';

/** The names of a text's authors and translators, as lists of the admin show them. */
export async function getCreditLines({
  payload,
  req,
  credits,
  lang,
}: EditingContext & { credits: Text['credits']; lang: Lang }): Promise<{
  authorLine: string;
  translatorLine: string;
}> {
  const resolved = await resolveCredits({ payload, req, credits, lang });
  const namesOf = (role: CreditRole) =>
    creditsOf(resolved, role)
      .map(({ name }) => name)
      .join(', ');
  return { authorLine: namesOf('author'), translatorLine: namesOf('translator') };
}
