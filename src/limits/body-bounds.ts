/** What a form of the admin's login or a query needs; more is read only for somebody who is logged in. */
const MOST_OF_A_STRANGER = 64_000;
/** The longest book in one body. */
const MOST_JSON = 20_000_000;
/** As `upload.limits` of payload.config.ts, and its wrapping. */
const MOST_FILE = 101_000_000;

/** Where somebody who is not logged in has a form to send. */
const OPEN_FORMS = /^\/api\/users\/(login|logout|forgot-password|reset-password|refresh-token)$/;

/** Notes of who is editing what: the admin changes and removes one at a time, and Payload itself makes them. */
const NOTES_OF_EDITING = /^\/api\/payload-locked-documents\/?$/;

export type BodyRefusal = { status: 401 | 403 | 404 | 411 | 413; says: string };

/**
 * Whether Payload's API may take a request, and read its body, before a byte of it is read. Payload looks who asks when it
 * has read all of it, so that without this anybody could have the server hold a hundred megabytes at a time. Null when
 * it may.
 */
export async function refuseBody(
  { method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>,
  isLoggedIn: () => Promise<boolean>,
): Promise<BodyRefusal | null> {
  const { pathname } = new URL(url);
  // Payload looks collections up in a plain object, which has these too.
  const [, , name = ''] = pathname.split('/');
  if (name in Object.prototype) return { status: 404, says: 'There is nothing of this name.' };
  if (method === 'GET' || method === 'HEAD') return null;
  // RFC 9110, 15.5.12: what comes in chunks tells its length at the end only.
  if (headers.has('transfer-encoding')) return { status: 411, says: 'Send the length of what you send.' };
  if (NOTES_OF_EDITING.test(pathname)) return { status: 403, says: 'These are made by the archive itself.' };
  const length = Number(headers.get('content-length') ?? 0);
  const isForm = (headers.get('content-type') ?? '').toLowerCase().includes('multipart/');
  const most = isForm ? MOST_FILE : MOST_JSON;
  if (length > most) return { status: 413, says: `What you send has more than ${most / 1_000_000} MB.` };
  const isSmall = length <= MOST_OF_A_STRANGER;
  if (isSmall && (!isForm || OPEN_FORMS.test(pathname))) return null;
  return (await isLoggedIn()) ? null : { status: 401, says: 'Log in first.' };
}
