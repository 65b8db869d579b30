import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { READING_SCRIPT } from './reading-script';

const source = readFileSync('public/reading.js');

describe('READING_SCRIPT', () => {
  it('is asked for by what it contains: put this version into reading-script.ts after a change', () => {
    const version = createHash('sha256').update(source).digest('hex').slice(0, 10);
    expect(READING_SCRIPT).toBe(`/reading.js?v=${version}`);
  });

  it('is small, and fetches nothing but what completes a question', () => {
    expect(gzipSync(source).byteLength).toBeLessThan(2560);
    expect(source.toString()).not.toMatch(/XMLHttpRequest|import|sendBeacon|WebSocket/);
    expect(source.toString().match(/fetch\([^?]*/g)).toEqual(['fetch(`/api/search/suggestions']);
  });
});
