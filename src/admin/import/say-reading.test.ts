import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import { sayReading } from './say-reading';

const french = createAdminTranslator('fr');
const folder = join(import.meta.dirname, '../../importing');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => join(folder, file));

/** The sentences that are given to `warn` and `leaveOut`, those without a gap. */
const sentences = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:warn|leaveOut)\(\s*\w+,\s*\w+,\s*'([^']+)'/g)].map(
    ([, sentence]) => sentence ?? '',
  ),
);

describe('what the importer says, in the language of the admin', () => {
  it('knows every sentence that the importer has for a line', () => {
    expect(sentences.length).toBeGreaterThan(25);
    expect(sentences.filter((sentence) => sayReading(french, sentence) === sentence)).toEqual([]);
  });

  it('keeps names and what it does not know', () => {
    expect(sayReading(french, 'a comment by Chan Dara')).toBe('un commentaire de Chan Dara');
    expect(sayReading(french, 'moved as a tracked change: it stands where it was moved to')).toContain(
      'déplacé',
    );
    expect(sayReading(french, 'Something else.')).toBe('Something else.');
  });
});
