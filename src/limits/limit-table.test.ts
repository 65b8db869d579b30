import { describe, expect, it } from 'vitest';
import { type Limit, LIMITS } from './limit-table';

const rows: [string, Limit][] = Object.entries(LIMITS);

describe('LIMITS', () => {
  it.each(rows)('%s counts whole requests in whole seconds', (_, { points, seconds }) => {
    expect(Number.isInteger(points) && points > 0).toBe(true);
    expect(Number.isInteger(seconds) && seconds > 0).toBe(true);
  });

  it('closes an account by nothing but the address: only what is no refusal counts by the account alone', () => {
    const byAccount = rows.filter(([, { by }]) => by === 'account').map(([name]) => name);
    expect(byAccount).toEqual(['loginFromAnywhere', 'passwordResetOfAccount']);
  });

  it('lets somebody type, and a harvester ask one page after the other, without being stopped', () => {
    expect(LIMITS.suggestions.points / LIMITS.suggestions.seconds).toBeGreaterThanOrEqual(4);
    expect(LIMITS.harvest.points / LIMITS.harvest.seconds).toBeGreaterThanOrEqual(5);
  });
});
