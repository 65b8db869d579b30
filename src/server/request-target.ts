/**
 * The path and query of a request's target: of the absolute form (RFC 9112, 3.2.2) too, which proxies may send and
 * servers must take; null for what is no path.
 */
export function toOriginForm(target: string): string | null {
  if (target.startsWith('/')) return target;
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  return pathname + search;
}
