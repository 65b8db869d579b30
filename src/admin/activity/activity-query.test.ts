import { describe, expect, it } from 'vitest';
import { EVERYTHING, readListQuery, toListQuery } from './activity-query';

const full = {
  action: 'publish',
  who: 'Ngọc (an editor)',
  label: 'River & sea',
  lang: 'km',
  since: '2026-11-01',
  until: '2026-11-30',
};

describe('what of the record is shown', () => {
  it('is said in the address and read back from it', () => {
    expect(readListQuery(new URLSearchParams(toListQuery(full).toString()))).toEqual(full);
    expect(toListQuery(EVERYTHING).toString()).toBe('');
    expect(readListQuery(new URLSearchParams(''))).toEqual(EVERYTHING);
  });

  it('includes both days, as they begin and end where the reader is', () => {
    const query = toListQuery({ ...EVERYTHING, since: '2026-11-20', until: '2026-11-20' });
    expect([...query.values()]).toEqual(['2026-11-19T18:15:00.000Z', '2026-11-20T18:15:00.000Z']);
  });

  it('leaves out what it has no place for', () => {
    const other = 'where[or][0][and][0][to][equals]=x&where[or][0][and][1][at][less_than]=never&limit=10';
    expect(readListQuery(new URLSearchParams(other))).toEqual(EVERYTHING);
  });
});
