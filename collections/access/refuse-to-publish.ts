import { APIError, type PayloadRequest } from 'payload';
import { hasRole } from './has-role';

type Asking = Pick<PayloadRequest, 'user'>;

/** Throws unless the one who asks may publish. Without a user it is the command line or the schedule. */
export function refuseToPublish(req: Asking): void {
  refuse(req, 'Editors publish: ask one to publish this text.');
}

/** Throws unless the one who asks may take a text from readers. */
export function refuseToHide(req: Asking): void {
  refuse(req, 'Editors decide what readers see: ask one to unpublish this text.');
}

function refuse(req: Asking, sentence: string): void {
  if (req.user && !hasRole(req, 'admin', 'editor')) throw new APIError(sentence, 403, null, true);
}
