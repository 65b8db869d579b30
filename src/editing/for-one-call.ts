import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The same request, in the same transaction, for a call that names a locale or brings a file. Payload keeps both on
 * the request, and every later call would be answered in that locale and be given that file.
 */
export function forOneCall(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale', 'file']);
}
