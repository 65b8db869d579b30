/** The parameters of an address by their names, in lists where one is given more than once, as pages are given them. */
export function toParameters(search: URLSearchParams): Record<string, string | string[]> {
  const names = new Set(search.keys());
  return Object.fromEntries(
    Array.from(names, (name) => {
      const [first = '', ...others] = search.getAll(name);
      return [name, others.length > 0 ? [first, ...others] : first];
    }),
  );
}
