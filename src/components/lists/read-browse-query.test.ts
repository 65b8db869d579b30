import { describe, expect, it } from 'vitest';

import { mintPid } from '@/domain/pid';

import { readBrowseQuery } from './read-browse-query';

describe('readBrowseQuery', () => {
  it('reads the filters of the browse page', () => {
    const series = mintPid('series');
    expect(readBrowseQuery({ lang: 'km', series, year: '2019', after: 'MjAxOS8' })).toEqual({
      lang: 'km',
      series,
      year: 2019,
      after: 'MjAxOS8',
    });
  });

  it('leaves aside what is mistyped, given twice or not ours', () => {
    expect(
      readBrowseQuery({ lang: '$ne', series: 'nope', year: '19', person: ['a', 'b'], locale: 'en', q: 'x' }),
    ).toEqual({});
  });
});
