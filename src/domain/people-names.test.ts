import { describe, expect, it } from 'vitest';
import { nameIn, otherNames } from './people-names';

const names = [
  { name: 'Sokha Chan', lang: 'en' },
  { name: 'Chan Sokha', lang: 'km', script: 'Latn' },
  { name: 'ចាន់ សុខា', lang: 'km' },
  { name: 'Sokha Chan', lang: 'fr', script: null },
];

describe('nameIn', () => {
  it('gives the form in the language, in its own script first', () => {
    expect(nameIn(names, 'km')).toEqual({ text: 'ចាន់ សុខា', lang: 'km' });
    expect(nameIn(names.slice(0, 2), 'km')).toEqual({ text: 'Chan Sokha', lang: 'km-Latn' });
  });

  it('falls back to the printed form and says which language it is in', () => {
    expect(nameIn(names, 'vi')).toEqual({ text: 'Sokha Chan', lang: 'en' });
  });

  it('has an empty label for nobody', () => expect(nameIn([], 'vi')).toEqual({ text: '', lang: 'vi' }));
});

describe('otherNames', () => {
  it('gives every other spelling once', () => {
    expect(otherNames(names, 'km')).toEqual([
      { text: 'Sokha Chan', lang: 'en' },
      { text: 'Chan Sokha', lang: 'km-Latn' },
    ]);
  });
});
