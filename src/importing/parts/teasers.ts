import { readByline } from './bylines';
import { isCommentCounter } from './furniture';
import { readSeriesMarker } from './series-marker';
import { type Sheet, getOpen, leaveOut, listOpen, warn } from './sheet';
import { toBareWords } from './text-shape';

const HEADERS = new Set(
  [
    ...[
      'related',
      'related news',
      'related articles',
      'related stories',
      'other news',
      'other articles',
      'more news',
    ],
    ...[
      'most read',
      'latest news',
      'you may also like',
      'read also',
      'recommended',
      'more from this section',
    ],
    ...[
      'tin liên quan',
      'bài liên quan',
      'tin khác',
      'các tin khác',
      'tin cùng chuyên mục',
      'có thể bạn quan tâm',
    ],
    ...['bài viết liên quan', 'xem thêm', 'đọc thêm', 'tin mới nhất', 'đọc nhiều'],
    ...['អត្ថបទទាក់ទង', 'ព័ត៌មានទាក់ទង', 'អត្ថបទពាក់ព័ន្ធ', 'ព័ត៌មានផ្សេងទៀត', 'អានបន្ត'],
    ...[
      'à lire aussi',
      'lire aussi',
      'articles liés',
      'sur le même sujet',
      'dans la même rubrique',
      'articles similaires',
    ],
  ].map(toBareWords),
);
const INLINE =
  /^(?:read more|see more|read also|xem thêm|đọc thêm|à lire aussi|lire aussi|អានបន្ថែម|អានបន្ត)\s*[:：៖»>]\s*\S/iu;

/**
 * Leaves out what a page prints after the article: a counter of comments or a heading such as `Related news`, and
 * the other articles' teasers behind it. When what follows is too much for that, only the line itself is left out.
 */
export function leaveOutTeasers(sheet: Sheet): void {
  const open = listOpen(sheet);
  const marks = open.filter((index) => isEndMark(sheet, index));
  const first = findEnd(sheet, open, marks);
  for (const index of marks) {
    if (index !== first) leaveOut(sheet, index, 'a counter or heading of the web page');
  }
  for (const index of open) {
    const line = getOpen(sheet, index);
    if (first !== undefined && index === first)
      leaveOut(sheet, index, 'a counter or heading of the web page');
    else if (first !== undefined && index > first)
      leaveOut(sheet, index, 'after the end of the article: a teaser of another one');
    else if (line?.kind === 'words' && line.text.length <= 200 && INLINE.test(line.text.normalize('NFC'))) {
      leaveOut(sheet, index, 'a pointer to another article');
    }
  }
}

function isEndMark(sheet: Sheet, index: number): boolean {
  const line = getOpen(sheet, index);
  if (line?.kind !== 'words' && line?.kind !== 'heading') return false;
  return isCommentCounter(line.text) || (line.text.length <= 60 && HEADERS.has(toBareWords(line.text)));
}

/**
 * The first mark with the article before it: enough of it stands before, little comes after, and none of that signs
 * or continues it. Says of the others why what follows them is kept.
 */
function findEnd(sheet: Sheet, open: number[], marks: number[]): number | undefined {
  if (marks.length === 0) return undefined;
  const lengths = open.map((index) => sheet.lines[index]?.text.length ?? 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const signed = open.findLast((index) => isOfArticle(sheet.lines[index]?.text ?? '')) ?? -1;
  const isMark = new Set(marks);
  let before = 0;
  for (const [position, index] of open.entries()) {
    const length = lengths[position] ?? 0;
    if (isMark.has(index) && before > 0) {
      const after = total - before - length;
      if (index > signed && after <= before / 2) return index;
      if (after > 0)
        warn(
          sheet,
          index,
          'What follows is long for teasers of other articles, or signs this one: it is kept.',
        );
    }
    before += length;
  }
  return undefined;
}

/** Only an article's own foot is signed by a translator or says that it goes on. */
function isOfArticle(text: string): boolean {
  return readByline(text)?.weak === false || readSeriesMarker(text) !== null;
}
