/** The parts of the site, by who may use them and what may run in them. */
export type Area = 'admin' | 'preview' | 'api' | 'public';

const AREAS = ['admin', 'preview', 'api'] as const;

/** The path of a request's URL, without its query. */
export function toPath(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

/** What is spelled in any other way than plainly is public, where least is allowed. */
export function findArea(path: string): Area {
  return AREAS.find((area) => path === `/${area}` || path.startsWith(`/${area}/`)) ?? 'public';
}
