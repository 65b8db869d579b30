import { describe, expect, it } from 'vitest';

import { pickLocale } from './pick-locale';

describe('pickLocale', () => {
  it('takes the wish of greatest weight, whatever the order', () => {
    expect(pickLocale('en;q=0.5, km;q=0.9, fr;q=0.7')).toBe('km');
  });

  it('serves a region by its language', () => {
    expect(pickLocale('fr-CA,fr;q=0.8')).toBe('fr');
  });

  it('does not take a language refused with q=0', () => {
    expect(pickLocale('vi;q=0, fr;q=0.1')).toBe('fr');
  });

  it('does not take a longer tag for one of ours', () => {
    expect(pickLocale('frr, vi;q=0.1')).toBe('vi');
  });

  it('is English when nothing fits or nothing is asked', () => {
    expect(pickLocale('de, *;q=0.1')).toBe('en');
    expect(pickLocale(undefined)).toBe('en');
    expect(pickLocale(';;;q=x,,')).toBe('en');
  });
});
