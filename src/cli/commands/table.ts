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
    summary: 'gives somebody a new generated password',
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
    words: '[<bag>] [--json]',
    summary:
      'recomputes the hashes of all editions and photos, or of a backup, and names what does not match',
    load: () => import('./verify'),
  },
  {
    name: 'backup',
    words: '<folder> [--json]',
    summary: 'writes the whole archive as a bag into the folder, beside those of before',
    load: () => import('./backup'),
  },
  {
    name: 'restore',
    words: '<bag>',
    summary: 'puts a backup into an empty archive, and verifies it',
    load: () => import('./restore'),
  },
  {
    name: 'export-site',
    words: '<folder>',
    summary: 'writes the whole public archive as plain files, with a search that needs no server',
    load: () => import('./export-site'),
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
    name: 'purge',
    words: '[folder]',
    summary: 'empties the proxy’s cache, so that what was withdrawn is gone from it at once',
    load: () => import('./purge'),
  },
  {
    name: 'sweep',
    words: '[--older-than <minutes>] [--all]',
    summary: 'removes files among the media that no photo names; the worker does it every hour',
    load: () => import('./sweep'),
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
