import { describe, expect, it } from 'vitest';
import { readByline, readSignature } from './bylines';

function namesOf(line: string): string[] | null {
  return readByline(line)?.credits.map(({ role, name }) => `${role} ${name}`) ?? null;
}

describe('readByline', () => {
  it.each([
    ['Translated by Chung Lan', ['translator Chung Lan']],
    ['(Translated by Huu Song)', ['translator Huu Song']],
    ['Translated from the Vietnamese by Huu Song', ['translator Huu Song']],
    ['Người dịch: Lê Minh Châu', ['translator Lê Minh Châu']],
    ['Dịch: Lê Minh Châu và Chan Dara', ['translator Lê Minh Châu', 'translator Chan Dara']],
    ['បកប្រែដោយ សុខ មាលា', ['translator សុខ មាលា']],
    ['បកប្រែដោយ៖ សុខ មាលា និង ស្រី ពៅ', ['translator សុខ មាលា', 'translator ស្រី ពៅ']],
    ['Traduit par Claire Rivière et Jean du Bac', ['translator Claire Rivière', 'translator Jean du Bac']],
    ['Written by Dr. Le Van Song, Institute of Rivers', ['author Le Van Song']],
    ['By Lan Song', ['author Lan Song']],
    ['Tác giả: PGS. TS Trần Thị Sông', ['author Trần Thị Sông']],
    ['អត្ថបទដោយ៖ ចាន់ តារា', ['author ចាន់ តារា']],
    ['Bài và ảnh: Minh Hà', ['author Minh Hà', 'photographer Minh Hà']],
    ['Written by Lan Song | Translated by Chan Dara', ['author Lan Song', 'translator Chan Dara']],
    ['Par Jean du Bac', ['author Jean du Bac']],
  ])('reads %s', (line, names) => {
    expect(namesOf(line)).toEqual(names);
    expect(readByline(line)?.credits.every((credit) => credit.asPrinted === line)).toBe(true);
  });

  it.each([
    'By the river the children wait for the boat.',
    'By the river',
    'Translated by monks in the nineteenth century, the chronicle survived the war.',
    'Bài học đầu tiên là biết chờ.',
    'Par un matin de pluie, le bac est parti.',
    'The text was translated by Chung Lan',
    'Dịch bệnh đã qua.',
  ])('leaves a sentence alone: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });

  it('is not sure of names that only a comma parts', () => {
    expect(readByline('Translated by Huu Song, Chan Dara')).toMatchObject({ sure: false });
    expect(readByline('Translated by Huu Song')).toMatchObject({ sure: true, weak: false });
  });
});

describe('readSignature', () => {
  it('takes rank and office off the name and keeps the line as printed', () => {
    const line = 'Maj. Gen. Tran Song Ha,\u00a0Head of the Institute of Rivers';
    expect(readSignature(line)).toEqual({
      credit: { role: 'author', name: 'Tran Song Ha', asPrinted: line },
      sure: true,
    });
    expect(readSignature('Đại tá, TS Nguyễn Văn Sông')?.credit.name).toBe('Nguyễn Văn Sông');
    expect(readSignature('លោក ចាន់ តារា')?.credit.name).toBe('ចាន់ តារា');
  });

  it('is not sure without a rank', () => {
    expect(readSignature('Tran Song Ha, Head of the Institute of Rivers')?.sure).toBe(false);
  });

  it.each([
    'General rain fell on the hills',
    'Tran Song Ha',
    'Dr. Song came to dinner.',
    'The ferry, which was late',
  ])('leaves other lines alone: %s', (line) => {
    expect(readSignature(line)).toBeNull();
  });
});

describe('bylines in other orders', () => {
  it('reads a role behind the name, and Khmer without a verb', () => {
    expect(namesOf('Minh Hà (dịch)')).toEqual(['translator Minh Hà']);
    expect(namesOf('ដោយ៖ ចាន់ តារា')).toEqual(['author ចាន់ តារា']);
    expect(namesOf('ប្រែសម្រួល៖ សុខ មាលា')).toEqual(['translator សុខ មាលា']);
  });
});
