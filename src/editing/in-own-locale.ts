import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The same request, in the same transaction, for a call that names a locale. Payload keeps the locale of a call on
 * the request, and every later call of it would be answered in that locale.
 */
export function inOwnLocale(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale']);
}
