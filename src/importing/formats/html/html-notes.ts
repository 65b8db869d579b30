/** Footnotes of a page: from the link that stands for one to the element that holds its words. */
export type NoteLinks = { targets: Map<Element, Element>; bodies: Set<Element> };

/**
 * Finds footnotes: a link to an element of the same page that links back to it, as mammoth, Pandoc and most word
 * processors write them.
 */
export function findNotes(document: Document): NoteLinks {
  const targets = new Map<Element, Element>();
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = document.getElementById(getFragment(link));
    const ids = [link.id, link.closest('sup')?.id ?? '', link.parentElement?.id ?? ''].filter(
      (id) => id !== '',
    );
    const linksBack = [...(target?.querySelectorAll('a[href^="#"]') ?? [])].some((back) =>
      ids.includes(getFragment(back)),
    );
    if (target && linksBack && !target.contains(link)) targets.set(link, target);
  }
  return { targets, bodies: new Set(targets.values()) };
}

/** Tells whether a link leads from a note back to its place in the text. */
export function isBackLink(notes: NoteLinks, link: Element): boolean {
  if (notes.bodies.size === 0 || getFragment(link) === '') return false;
  for (let holder: Element | null = link; holder; holder = holder.parentElement) {
    if (notes.bodies.has(holder)) return true;
  }
  return false;
}

function getFragment(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? decodeFragment(href.slice(1)) : '';
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
