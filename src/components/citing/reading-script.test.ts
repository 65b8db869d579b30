import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { READING_SCRIPT, SUGGESTING_SCRIPT } from './reading-script';

const SCRIPTS = [
  { name: 'reading.js', url: READING_SCRIPT, most: 1280, fetched: null },
  { name: 'suggesting.js', url: SUGGESTING_SCRIPT, most: 1792, fetched: ['fetch(`/api/search/suggestions'] },
];

describe.each(SCRIPTS)('$name', ({ name, url, most, fetched }) => {
  const source = readFileSync(`public/${name}`);

  it('is asked for by what it contains: put this version into reading-script.ts after a change', () => {
    const version = createHash('sha256').update(source).digest('hex').slice(0, 10);
    expect(url).toBe(`/${name}?v=${version}`);
  });

  it('is small, and fetches nothing but what completes a question', () => {
    expect(gzipSync(source).byteLength).toBeLessThan(most);
    expect(source.toString()).not.toMatch(/XMLHttpRequest|import|sendBeacon|WebSocket/);
    expect(source.toString().match(/fetch\([^?]*/g)).toEqual(fetched);
  });
});
