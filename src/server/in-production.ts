// Imported before anything that asks: React, Payload and Next choose their production code by it when they are loaded.
// The second is what `next start` sets.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_RUNTIME: 'nodejs' });

export const inProduction = true;
