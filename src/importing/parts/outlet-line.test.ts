import { describe, expect, it } from 'vitest';
import { readAccordingTo, readOutletLine } from './outlet-line';

describe('readOutletLine', () => {
  it.each([
    ['Source: River Review', 'River Review'],
    ['Nguồn: Báo Bến Lụa', 'Báo Bến Lụa'],
    ['ប្រភព៖ ព្រឹត្តិបត្រទន្លេ', 'ព្រឹត្តិបត្រទន្លេ'],
    ['Source : Revue des Rives', 'Revue des Rives'],
  ])('reads %s', (line, outlet) => {
    expect(readOutletLine(line)).toEqual({ outlet, url: null });
  });

  it('reads an address', () => {
    expect(readOutletLine('Source: https://review.example/a')).toEqual({
      outlet: null,
      url: 'https://review.example/a',
    });
  });

  it('leaves sentences alone', () => {
    expect(
      readOutletLine('Source: a spring under the mango tree, known to every child who went there.'),
    ).toBeNull();
    expect(readAccordingTo('Theo dòng sông, con đò đi mãi')).toBeNull();
    expect(readAccordingTo('Theo Báo Bến Lụa')?.outlet).toBe('Báo Bến Lụa');
  });
});
