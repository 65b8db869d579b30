import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-fixture';
import { isCommentCounter } from './furniture';

describe('furniture of a web page', () => {
  it.each([
    ...['leftcenterrightdel', 'Share on Facebook', 'Facebook Twitter Email', 'Thích 0   Chia sẻ', 'Chia sẻ'],
    ...['A- A A+', 'Quảng cáo', 'ចែករំលែក', 'Partager', 'Like 12 Share 3'],
  ])('leaves out %s', async (line) => {
    const { leftOut } = await readText(
      `The ferry left. Nobody minded.\n\n${line}\n\nIt came back. Nobody saw.`,
    );
    expect(leftOut).toEqual([{ line: 3, text: line, reason: 'a button or label of the web page' }]);
  });

  it.each(['left', 'In', 'Print', 'Home', 'Share the boat', 'Left to right, they stand in a row'])(
    'keeps %s',
    async (line) => {
      const { leftOut } = await readText(
        `The ferry left. Nobody minded.\n\n${line}\n\nIt came back. Nobody saw.`,
      );
      expect(leftOut).toEqual([]);
    },
  );

  it('knows counters of comments in four languages', () => {
    const counters = [
      'Your Comment (0)',
      '3 comments',
      'Bình luận (0)',
      'មតិយោបល់ (០)',
      'Commentaires (2)',
      '1 commentaire',
    ];
    expect(counters.filter((line) => !isCommentCounter(line))).toEqual([]);
    expect(['Comments', 'Your comment made me laugh', 'Ý kiến'].filter(isCommentCounter)).toEqual([]);
  });
});
