import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { IMPORT_TABLE, PACKAGE_RULES } from './lint/import-table.js';

const sources = (folder) => (/\.tsx?$/.test(folder) ? [folder] : [`${folder}/**/*.{ts,tsx}`]);
const within = (outer, inner) => inner === outer || inner.startsWith(`${outer}/`);

/** One configuration a row: the folder may not import any folder that its row leaves out. */
const importTable = IMPORT_TABLE.map((row) => ({
  files: sources(row.folder),
  ignores: ['**/*.integration.test.ts', ...(row.except ? sources(row.except) : [])],
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {
        // A row may name a folder within another one: that much of it is open.
        zones: IMPORT_TABLE.map((other) => other.folder)
          .filter((other) => !within(row.folder, other) && !within(other, row.folder))
          .filter((other) => !row.may.includes(other))
          .map((other) => ({
            target: `./${row.folder}`,
            from: `./${other}`,
            except: row.may.filter((one) => within(other, one)).map((one) => `.${one.slice(other.length)}`),
            message: `${row.why} The table is in lint/import-table.js.`,
          })),
      },
    ],
  },
}));

const packageRules = IMPORT_TABLE.map(({ folder }) => ({
  files: sources(folder),
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: PACKAGE_RULES.filter((rule) => rule.folders.includes(folder)).map((rule) => ({
          group: rule.packages,
          message: rule.message,
        })),
      },
    ],
  },
}));

const DOUBLE_CAST = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'A double cast silences the compiler: narrow the value with a check instead.',
};

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      'node_modules/',
      'coverage/',
      'src/payload-types.ts',
      'src/app/(payload)/admin/import-map.ts',
      'next-env.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', DOUBLE_CAST],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts', 'src/**/messages/**', 'src/demo/content/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...importTable,
  ...packageRules,
);
