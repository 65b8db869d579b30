import { expect } from 'vitest';

type Plan = {
  queryPlanner: { winningPlan: unknown };
  executionStats: { totalKeysExamined: number; totalDocsExamined: number };
};
type Query = { explain: (verbosity: 'executionStats') => Promise<unknown> };

function isPlan(value: unknown): value is Plan {
  return typeof value === 'object' && value !== null && 'queryPlanner' in value && 'executionStats' in value;
}

/** Holds a query to an index that gives its order too, and to so many keys and documents read. */
export async function expectIndexed(query: Query, { atMost }: { atMost: number }): Promise<void> {
  const plan = await query.explain('executionStats');
  if (!isPlan(plan)) throw new Error('MongoDB has explained nothing.');
  expect(JSON.stringify(plan.queryPlanner.winningPlan)).toMatch(/"IXSCAN"|"EXPRESS_IXSCAN"|"IDHACK"/);
  expect(JSON.stringify(plan.queryPlanner.winningPlan)).not.toMatch(/"COLLSCAN"|"SORT"/);
  expect(plan.executionStats.totalKeysExamined).toBeLessThanOrEqual(atMost);
  expect(plan.executionStats.totalDocsExamined).toBeLessThanOrEqual(atMost);
}
