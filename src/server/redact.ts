const CREDENTIALS_IN_URL = /\b([a-z][a-z\d+.-]*:\/\/)[^\s/@]+@/gi;
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const TOKEN_IN_PATH = /(\/(?:reset|verify)\/)[^/?#\s"]+/g;
const QUERY = /(\s\/[^\s?"']*)\?[^\s"')]+/g;

/** What is left of a text for the log: no secret, no password in an address, no login, no e-mail address, no query. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return known
    .replace(CREDENTIALS_IN_URL, '$1…@')
    .replace(TOKEN, '…')
    .replace(EMAIL, '…@…')
    .replace(TOKEN_IN_PATH, '$1…')
    .replace(QUERY, '$1?…');
}

/** The path as the log has it: the key of a new password is part of the address where it is asked for. */
export function redactPath(path: string): string {
  return path.replace(TOKEN_IN_PATH, '$1…').slice(0, 1000);
}
