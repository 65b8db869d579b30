import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline';

describe('readDateline', () => {
  it.each([
    ['PANO - After the flood came the ferry.', 'PANO', true],
    ['(TTXVN) – Sau trận lụt là con đò.', 'TTXVN', true],
    ['RIVN – Before the bridge there was a ferry.', 'RIVN', false],
  ])('takes the outlet off %s', (text, outlet, sure) => {
    const dateline = readDateline(text);
    expect(dateline).toMatchObject({ outlet, sure });
    expect(text.slice(dateline?.length ?? 0)).toMatch(/^(?:After|Sau|Before)/);
  });

  it('leaves a dateline with a place in the paragraph', () => {
    expect(readDateline('HANOI, Aug 26 (VNA) – The ferry is back.')).toEqual({
      outlet: 'VNA',
      length: 0,
      sure: true,
    });
  });

  it.each([
    'WHO - the agency for health - sent a boat.',
    'HUẾ - Sáng nay con đò trở lại.',
    'HANOI - The ferry is back.',
    'Ferry - The word is older than the boat.',
    'Anti-flood walls were built.',
    'The PANO - After',
  ])('leaves other openings alone: %s', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});
