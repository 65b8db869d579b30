import type { PayloadRequest } from 'payload';

/**
 * Whether a request comes from outside without a login. Payload runs `beforeOperation` hooks before it asks for
 * access, so those that read or write ask this first: a stranger learns nothing from them and holds nothing up.
 */
export const isStranger = (req: Pick<PayloadRequest, 'user'>, args: object): boolean =>
  !req.user && !('overrideAccess' in args && args.overrideAccess);
