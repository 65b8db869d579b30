import { describe, expect, it } from 'vitest';
import { creditsByRole, creditsOf, isCreditRole, type Credit, type CreditRole } from './credits';

const credit = (role: CreditRole, name: string): Credit => ({ role, name, asPrinted: '', person: null });
const credits = [credit('translator', 'A'), credit('author', 'B'), credit('translator', 'C')];

describe('credits', () => {
  it('of one role keep their order', () => {
    expect(creditsOf(credits, 'translator').map(({ name }) => name)).toEqual(['A', 'C']);
    expect(creditsOf(credits, 'editor')).toEqual([]);
  });

  it('by role follow the table', () => {
    expect(creditsByRole(credits).map(({ role, credits: those }) => [role, those.length])).toEqual([
      ['author', 1],
      ['translator', 2],
    ]);
  });

  it('have roles of the table only', () => {
    expect([isCreditRole('author'), isCreditRole('toString'), isCreditRole(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
