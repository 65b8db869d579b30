/** A link between the resource that is answered and another (RFC 8288). `href` is absolute. */
export type Link = {
  href: string;
  rel: string;
  type?: string;
  hreflang?: string;
  title?: string;
  /** RFC 7089: the date of a memento, as HTTP writes dates. */
  datetime?: string;
  /** RFC 6906. */
  profile?: string;
};

/** The value of a `Link` header (RFC 8288, 3). URLs are percent-encoded already, so no `>` can end one early. */
export function formatLinks(links: readonly Link[]): string {
  return links
    .map(({ href, ...attributes }) =>
      [
        `<${href}>`,
        ...Object.entries(attributes)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&')}"`),
      ].join('; '),
    )
    .join(', ');
}
