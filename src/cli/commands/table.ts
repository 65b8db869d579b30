import type { CommandRow } from './command';

/** The commands of `npm run archive`. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'import',
    words: '<files or folders…>',
    summary: 'brings articles in from .txt, .html, .docx and .md',
    load: () => import('./import'),
  },
  {
    name: 'create-admin',
    words: '<email> [--name <name>]',
    summary: 'adds an administrator, with a generated password',
    load: () => import('./create-admin'),
  },
  {
    name: 'password',
    words: '<email>',
    summary: 'gives somebody a new generated password, and unlocks the account',
    load: () => import('./password'),
  },
  {
    name: 'migrate',
    words: '',
    summary: 'brings the database to the version of the software',
    load: () => import('./migrate'),
  },
  {
    name: 'verify',
    words: '[--json]',
    summary: 'recomputes the hashes of all editions and photos, and names what does not match',
    load: () => import('./verify'),
  },
  {
    name: 'rebuild-memory',
    words: '',
    summary: 'remembers anew how the published translations put each paragraph',
    load: () => import('./rebuild-memory'),
  },
  {
    name: 'reindex',
    words: '',
    summary: 'builds the search index anew, while the one before answers',
    load: () => import('./reindex'),
  },
  {
    name: 'work',
    words: '',
    summary: 'runs scheduled publishing and keeps the search index up until stopped',
    load: () => import('./work'),
  },
  {
    name: 'prepare',
    words: '',
    summary: 'migrates, makes the first administrator, loads the demonstration archive',
    hidden: true,
    load: () => import('./prepare'),
  },
];
