import type { Access } from 'payload';
import { ofReadableTexts } from './of-readable-texts';

/** Everybody their own, administrators included. */
export const ownNotices: Access = async (args) => {
  const readable = await ofReadableTexts(args);
  const { user } = args.req;
  if (readable === false || !user) return false;
  const own = { to: { equals: user.id } };
  return readable === true ? own : { and: [own, readable] };
};
