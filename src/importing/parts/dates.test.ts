import { describe, expect, it } from 'vitest';
import { readDateLine } from './dates';
import { readStatedDate } from './stated-date';

describe('readDateLine', () => {
  it.each([
    ['en', 'Monday, August 26, 2019, 07:06 (GMT+7)', '2019-08-26T07:06+07:00'],
    ['en', 'August 26th 2019', '2019-08-26'],
    ['en', '26 August 2019', '2019-08-26'],
    ['en', 'Published on 26 Aug 2019 | 7:06 PM UTC', '2019-08-26T19:06+00:00'],
    ['en', '12:05 AM, 1 May 2019 (GMT-5)', '2019-05-01T00:05-05:00'],
    ['en', '2019-08-26T07:06:30+07:00', '2019-08-26T07:06+07:00'],
    ['en', '2019-08-26', '2019-08-26'],
    ['en', 'August 2019', '2019-08'],
    ['en', '26/8/2019', '2019-08-26'],
    ['en', '8/26/2019', '2019-08-26'],
    ['vi', 'Thứ hai, ngày 26/8/2019, 07:06 (GMT+7)', '2019-08-26T07:06+07:00'],
    ['vi', 'Thứ Hai, 26/08/2019 - 07:06 GMT+7', '2019-08-26T07:06+07:00'],
    ['vi', 'Ngày 26 tháng 8 năm 2019', '2019-08-26'],
    ['vi', 'Chủ nhật, ngày 5 tháng Năm năm 2019', '2019-05-05'],
    ['vi', 'Thứ năm, 9-5-2019', '2019-05-09'],
    ['vi', 'Tháng mười hai năm 1990', '1990-12'],
    ['vi', '3/4/2019', '2019-04-03'],
    ['km', 'ថ្ងៃចន្ទ ទី២៦ ខែសីហា ឆ្នាំ២០១៩ ម៉ោង ០៧:០៦ (GMT+7)', '2019-08-26T07:06+07:00'],
    ['km', 'ថ្ងៃទី២៦ ខែសីហា ឆ្នាំ២០១៩', '2019-08-26'],
    ['km', '២៦ សីហា ២០១៩', '2019-08-26'],
    ['fr', 'Publié le lundi 26 août 2019 à 07h06 (GMT+7)', '2019-08-26T07:06+07:00'],
    ['fr', '1er mars 1994', '1994-03-01'],
  ])('reads %s: %s', (lang, line, iso) => {
    expect(readDateLine(line, lang)).toMatchObject({ iso, doubts: [] });
  });

  it.each([
    'On August 26, 2019, the ferry sank.',
    'August 26',
    '1979',
    'May 2019 was a wet month',
    'Monday, February 30, 2019',
    '31/13/2019',
    'Room 26/8/2019B',
    `August 26, 2019${' '.repeat(500)}x`,
  ])('takes no other line for a date: %s', (line) => {
    expect(readDateLine(line, 'en')).toBeNull();
  });

  it('keeps only the year when day and month cannot be told apart, and says so', () => {
    expect(readDateLine('3/4/2019', 'en')).toMatchObject({ iso: '2019' });
    expect(readDateLine('3/4/2019', 'en')?.doubts).toHaveLength(1);
    expect(readDateLine('Wednesday, 3/4/2019', 'en')).toMatchObject({ iso: '2019-04-03', doubts: [] });
  });

  it('says when a weekday does not fit and when a time has no offset', () => {
    expect(readDateLine('Tuesday, August 26, 2019', 'en')?.doubts.join()).toContain('weekday');
    expect(readDateLine('August 26, 2019, 07:06', 'en')).toMatchObject({ iso: '2019-08-26' });
    expect(readDateLine('August 26, 2019, 07:06', 'en')?.doubts.join()).toContain('07:06');
  });

  it('tells an update from a publication', () => {
    expect(readDateLine('Cập nhật: 26/8/2019', 'vi')?.updated).toBe(true);
    expect(readDateLine('Published: 26 August 2019', 'en')?.updated).toBe(false);
  });
});

describe('readStatedDate', () => {
  it('keeps the precision stated', () => {
    expect(
      ['1979', '1979-01', '1979-01-07', '2019-08-26 07:06+07:00'].map((date) => readStatedDate(date, 'en')),
    ).toEqual(['1979', '1979-01', '1979-01-07', '2019-08-26T07:06+07:00']);
    expect(readStatedDate('sometime', 'en')).toBeNull();
  });
});
