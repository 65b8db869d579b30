import { describe, expect, it } from 'vitest';
import { listAllowedOrigins } from './allowed-origins';

describe('listAllowedOrigins', () => {
  it('is the site alone, and on one’s own machine all names of that machine', () => {
    expect(listAllowedOrigins('https://archive.example.org')).toEqual(['https://archive.example.org']);
    expect(listAllowedOrigins('http://localhost:3000')).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://[::1]:3000',
    ]);
  });
});
