import type { Payload, PayloadRequest } from 'payload';

/** Payload and the request whose transaction and user an operation belongs to. */
export type EditingContext = { payload: Payload; req: PayloadRequest };
