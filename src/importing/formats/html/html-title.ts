import type { SourceLine, StatedFields } from '../../source-line';
import { toBareWords } from '../../parts/text-shape';
import type { PageMeta } from './html-meta';
import type { HtmlWalk } from './html-source';

type Titled = { lines: SourceLine[]; stated: StatedFields };

/**
 * Decides where a page's title comes from: a line that says what the page states is the title; without an `h1` or
 * such a line the statement itself is. The window's title is used last, without the site's name, with a warning.
 */
export function placeTitle(page: {
  walk: HtmlWalk;
  lines: SourceLine[];
  meta: PageMeta;
  titleLine: Node | null;
}): Titled {
  const { walk, lines, meta, titleLine } = page;
  const { windowTitle, title, ...fields } = meta;
  const names = [title, windowTitle]
    .filter((name) => name !== undefined && name !== '')
    .map((name) => toBareWords(name ?? ''));
  const printed = lines.findIndex(
    ({ text }) => text.length <= 300 && names.some((name) => isTitleOf(toBareWords(text), name)),
  );
  const leaveWindowTitle = (): void => {
    if (windowTitle === '' || !titleLine) return;
    walk.leftOut.push({
      line: walk.lineOf(titleLine),
      text: windowTitle,
      reason: 'the title of the browser’s window',
    });
  };
  if (printed >= 0) {
    leaveWindowTitle();
    const hinted = lines.map((line, index): SourceLine =>
      index === printed ? { ...line, hint: 'title' } : line,
    );
    return { lines: hinted, stated: fields };
  }
  if (title !== undefined || lines.some((line) => line.kind === 'heading' && line.level === 1)) {
    leaveWindowTitle();
    const hasHeading = lines.some((line) => line.kind === 'heading' && line.level === 1);
    return { lines, stated: hasHeading || title === undefined ? fields : { ...fields, title } };
  }
  if (windowTitle === '') return { lines, stated: fields };
  const own = windowTitle.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/u, '');
  const message = `The title was taken from that of the browser’s window: ${windowTitle}`;
  walk.warnings.push({ line: titleLine ? walk.lineOf(titleLine) : null, text: windowTitle, message });
  return { lines, stated: { ...fields, title: own } };
}

/** A window's title is the article's with the site's name before or behind it. */
function isTitleOf(line: string, name: string): boolean {
  return (
    line !== '' &&
    (line === name || (line.length > 15 && (name.startsWith(`${line} `) || name.endsWith(` ${line}`))))
  );
}
