import type { PayloadRequest } from 'payload';

/** Anybody with a login, whatever the role. */
export const isSignedIn = ({ req }: { req: PayloadRequest }): boolean => Boolean(req.user);
