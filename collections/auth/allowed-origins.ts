const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origins whose pages may send an editor's cookie along. A site on one's own machine is one site under all the
 * names of that machine: without this, whoever opens it under another name can log in and then save nothing.
 */
export function listAllowedOrigins(siteUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(siteUrl);
  if (!LOOPBACK.includes(hostname)) return [origin];
  return LOOPBACK.map((host) => `${protocol}//${host}${port && `:${port}`}`);
}
