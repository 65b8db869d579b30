import type { PayloadRequest } from 'payload';
import type { Lang } from '@/domain/body';
import type { EditingContext } from '../editing-context';

/** Who looks at the start page, and how much of a list they see at once. */
export type Asker = EditingContext & {
  id: string;
  /** Works in every language and publishes. */
  isEditor: boolean;
  mayReview: boolean;
  languages: readonly Lang[];
  limit: number;
  page: number;
  /** `YYYY-MM-DD`, where the archive is */
  today: string;
};

type Asked = Pick<Asker, 'payload' | 'limit' | 'page'> & { req: PayloadRequest; now: Date; timeZone: string };

/** The signed-in user as the start page sees them; null when nobody is signed in. */
export function toAsker({ req, now, timeZone, ...asked }: Asked): Asker | null {
  const { user } = req;
  if (!user) return null;
  const isEditor = user.roles.some((role) => role === 'admin' || role === 'editor');
  return {
    ...asked,
    req,
    id: user.id,
    isEditor,
    mayReview: isEditor || user.roles.includes('reviewer'),
    languages: user.languages ?? [],
    // Swedish writes dates as ISO 8601 does.
    today: new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(now),
  };
}
