import { describe, expect, it } from 'vitest';
import { readPartInTitle, readSeriesMarker } from './series-marker';

describe('readSeriesMarker', () => {
  it.each(['(to be continued)', 'To be continued…', '(còn nữa)', '(Còn tiếp)', '(នៅមានត)', '(à suivre)'])(
    'reads %s as going on',
    (line) => {
      expect(readSeriesMarker(line)).toMatchObject({ part: null, continues: true });
    },
  );

  it.each([
    ['Part 2', 2],
    ['PART III', 3],
    ['Phần 2', 2],
    ['Kỳ 12', 12],
    ['ភាគ ៣', 3],
    ['ភាគទី៣', 3],
    ['Partie 4', 4],
    ['Part two of 5', 2],
  ])('reads the part of %s', (line, part) => {
    expect(readSeriesMarker(line)).toMatchObject({ part, continues: false });
  });

  it.each(['The story is to be continued by others.', 'Part of the roof fell', 'The end'])(
    'leaves %s alone',
    (line) => {
      expect(readSeriesMarker(line)).toBeNull();
    },
  );

  it('finds the part that a title names', () => {
    expect(readPartInTitle('The ferry (Part 2)')).toMatchObject({ marker: 'Part 2', part: 2 });
    expect(readPartInTitle('Kỳ 3: Con đò')).toMatchObject({ part: 3 });
    expect(readPartInTitle('The best part 2 friends ever had')).toBeNull();
  });
});
