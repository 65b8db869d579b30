import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { READING_SCRIPT } from './reading-script';

const source = readFileSync('public/reading.js');

describe('READING_SCRIPT', () => {
  it('is asked for by what it contains: put this version into reading-script.ts after a change', () => {
    const version = createHash('sha256').update(source).digest('hex').slice(0, 10);
    expect(READING_SCRIPT).toBe(`/reading.js?v=${version}`);
  });

  it('is small, and fetches nothing', () => {
    expect(source.byteLength).toBeLessThan(3072);
    expect(source.toString()).not.toMatch(/fetch|XMLHttpRequest|import|sendBeacon|WebSocket/);
  });
});
