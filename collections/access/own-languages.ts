import type { PayloadRequest } from 'payload';

/** The languages in which a translator or reviewer works. */
export const ownLanguages = (req: Pick<PayloadRequest, 'user'>): string[] => req.user?.languages ?? [];
