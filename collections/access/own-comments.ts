import type { Access } from 'payload';
import { ofReadableTexts } from './of-readable-texts';

/** Everybody what they said themselves, administrators included. */
export const ownComments: Access = async (args) => {
  const readable = await ofReadableTexts(args);
  const { user } = args.req;
  if (readable === false || !user) return false;
  const own = { author: { equals: user.id } };
  return readable === true ? own : { and: [own, readable] };
};
