import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  // These two need no types, and the files need not exist.
  ruleFilter: ({ ruleId }) => ['import-x/no-restricted-paths', 'no-restricted-imports'].includes(ruleId),
});

/** What ESLint says of a file that imports `from`. */
async function lint(file: string, from: string): Promise<string[]> {
  const code = `import * as other from '${from}';\nexport const o = other;\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('the import table', { timeout: 60_000 }, () => {
  it.each([
    ['src/domain/example.ts', '@/i18n/locales', 'The domain is pure'],
    ['src/archive/example.ts', '@/editing/publish-text', 'The reading side asks MongoDB'],
    ['src/pages/example.tsx', '@collections/texts', 'A reading page never knows Payload'],
    ['src/pages/example.tsx', 'payload', 'Readers are served without Payload'],
    ['src/components/example.tsx', '@/archive/get-article', 'A component shows what it is given'],
    ['src/importing/example.ts', '@/editing/store-import', 'Reading a file is pure'],
    ['src/editing/example.ts', '@/archive/get-article', 'What editors do are functions over Payload'],
    ['collections/example.ts', '@/archive/get-article', 'A hook computes nothing'],
    ['src/search/example.ts', '@/archive/get-article', 'The index knows words'],
    ['src/search/example.ts', 'mongodb', 'Only src/archive and src/sync speak to MongoDB'],
    ['src/sync/example.ts', '@/editing/publish-text', 'The index follows what is published'],
    ['src/sync/example.ts', 'payload', 'Readers are served without Payload'],
    ['migrations/example.ts', '@/domain/pid', 'A released migration is frozen'],
    ['src/app/feed/route.ts', '@payload-config', 'A public route never knows Payload'],
  ])('stops %s from importing %s and says why', async (file, from, why) => {
    const messages = await lint(file, from);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(why);
  });

  it.each([
    ['src/pages/example.tsx', '@/archive/get-article'],
    ['collections/example.ts', '@/editing/publish-text'],
    ['collections/example.ts', '@/archive/media/get-media-store'],
    ['src/archive/example.ts', '@/domain/pid'],
    ['src/sync/example.ts', '@/archive/get-article'],
    ['src/sync/example.ts', '@/search/index/schema'],
    ['src/sync/example.ts', 'mongodb'],
    ['src/cli/example.ts', '@/importing/read-article'],
  ])('lets %s import %s', async (file, from) => {
    expect(await lint(file, from)).toEqual([]);
  });
});
