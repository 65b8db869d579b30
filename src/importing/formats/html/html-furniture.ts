import { type HtmlWalk, getText } from './html-source';

const NEVER_TEXT: Readonly<Record<string, string>> = {
  script: 'a script',
  style: 'a style sheet',
  noscript: 'what a page shows without scripts',
  template: 'a template',
  iframe: 'a frame with another page',
  object: 'an embedded object',
  embed: 'an embedded object',
  svg: 'a drawing of the page',
  math: 'a formula, which the archive cannot keep: copy it in by hand',
  canvas: 'a drawing of the page',
  video: 'a video, which the archive does not keep',
  audio: 'a sound, which the archive does not keep',
  select: 'a control of the page',
  textarea: 'a control of the page',
  button: 'a button of the page',
};

const MAYBE_TEXT: Readonly<Record<string, string>> = {
  nav: 'navigation of the page',
  aside: 'an aside of the page',
  form: 'a form of the page',
  dialog: 'a dialog of the page',
};

const NAMES =
  /^(?:share|sharing|social|addthis|comments?|disqus|related|breadcrumbs?|advert|advertisement|ads?|promo|newsletter|cookies?|sidebar|toolbar|tags?|pagination|pager|menu|nav|navbar|skip-link)(?:$|[-_])/iu;

/**
 * Why an element is not of the article; null when it may be. One that holds half of the text is the article
 * whatever it is called: old pages wrap everything in a form.
 */
export function getFurnitureReason(walk: HtmlWalk, element: Element): string | null {
  const never = NEVER_TEXT[element.localName];
  if (never !== undefined) return never;
  const maybe =
    MAYBE_TEXT[element.localName] ??
    getHiddenReason(element) ??
    getFooterReason(element) ??
    getNamedReason(element);
  if (maybe === null || getText(element).length > walk.size / 2) return null;
  return maybe;
}

function getHiddenReason(element: Element): string | null {
  const style = element.getAttribute('style') ?? '';
  const hidden = element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
  return hidden || element.getAttribute('aria-hidden') === 'true' ? 'hidden on the page' : null;
}

/** The footer of an article may sign it; that of the page never does. */
function getFooterReason(element: Element): string | null {
  return element.localName === 'footer' && element.parentElement?.localName === 'body'
    ? 'the footer of the page'
    : null;
}

function getNamedReason(element: Element): string | null {
  const names = [...element.classList, element.id].filter((name) => name.length < 60);
  const found = names.find((name) => NAMES.test(name));
  return found === undefined ? null : `part of the page around the article (${found})`;
}
