import type { CollectionSlug } from 'payload';
import { EVERYBODY, type Who } from './people';

/**
 * What becomes of a value that somebody sends for a field: `open`: whoever may change the document changes it;
 * `admin`: only administrators do; `software`: nobody does, it is computed or written by what people ask for;
 * `secret`: nobody changes it, and it is never answered.
 */
export type FieldRule = 'open' | 'admin' | 'software' | 'secret';

export type Rights = {
  read: readonly Who[];
  create: readonly Who[];
  update: readonly Who[];
  delete: readonly Who[];
  fields: Record<string, FieldRule>;
};

const NOBODY: readonly Who[] = [];
const ADMIN: readonly Who[] = ['admin'];
const EDITORS: readonly Who[] = ['editor', 'admin'];
const REVIEWERS: readonly Who[] = ['reviewer', 'foreign-reviewer', 'editor', 'admin'];
const KHMER: readonly Who[] = ['translator', 'reviewer', ...EDITORS];
const SIGNED_IN = EVERYBODY.filter((who) => who !== 'stranger');

const all = (rule: FieldRule, ...names: string[]) => Object.fromEntries(names.map((name) => [name, rule]));
const STAMPS = all('software', 'createdAt', 'updatedAt');
const words = { read: SIGNED_IN, create: EDITORS, update: EDITORS, delete: EDITORS };
const record = { create: NOBODY, update: NOBODY, delete: NOBODY };

/** The document in question is a Khmer one, where it has a language. */
export const RIGHTS: Partial<Record<CollectionSlug, Rights>> = {
  texts: {
    read: SIGNED_IN,
    create: KHMER,
    update: KHMER,
    delete: EDITORS,
    fields: {
      ...all('open', 'article', 'lang', 'kind', 'title', 'titleSupplied', 'slug', 'summary', 'body'),
      ...all('open', 'credits', 'abstractBy', 'source', 'changeNote', 'translatedFrom'),
      // People only take paragraphs out of it.
      ...all('software', 'machineDraft'),
      ...all('software', 'importKey', 'stage', 'assignee', 'dueOn', 'writers', 'approvedBy', 'untranslated'),
      ...all('software', 'authorLine', 'translatorLine', 'publishAnyway', 'base'),
      ...STAMPS,
    },
  },
  articles: {
    ...words,
    fields: {
      ...all('open', 'workingTitle', 'originalLang', 'date', 'series', 'part', 'subjects', 'about', 'rights'),
      ...all('open', 'leadPhoto', 'notes'),
      ...all('software', 'pid', 'texts'),
      ...STAMPS,
    },
  },
  people: {
    ...words,
    create: SIGNED_IN,
    fields: {
      ...all('open', 'name', 'kind', 'names', 'sortName', 'identifiers', 'about'),
      ...all('software', 'pid'),
      ...STAMPS,
    },
  },
  photos: {
    ...words,
    create: SIGNED_IN,
    fields: {
      ...all(
        'open',
        'caption',
        'alt',
        'credit',
        'photographer',
        'source',
        'date',
        'rights',
        'focalX',
        'focalY',
      ),
      ...all('software', 'originalName', 'sha256', 'url', 'thumbnailURL', 'filename', 'mimeType', 'filesize'),
      ...all('software', 'width', 'height'),
      ...STAMPS,
    },
  },
  outlets: {
    ...words,
    fields: { ...all('open', 'label', 'url'), ...all('software', 'pid'), ...STAMPS },
  },
  series: { ...words, fields: { ...all('open', 'label', 'about'), ...all('software', 'pid'), ...STAMPS } },
  subjects: { ...words, fields: { ...all('open', 'label', 'about'), ...all('software', 'pid'), ...STAMPS } },
  pages: { ...words, fields: { ...all('open', 'key', 'lang', 'title', 'body'), ...STAMPS } },
  terms: {
    ...words,
    // A term has all its languages in one document: whoever reviews keeps it.
    create: REVIEWERS,
    update: REVIEWERS,
    fields: { ...all('open', 'renderings', 'note'), ...all('software', 'label'), ...STAMPS },
  },
  comments: {
    read: SIGNED_IN,
    create: SIGNED_IN,
    update: NOBODY,
    delete: NOBODY,
    fields: {
      ...all(
        'software',
        'text',
        'para',
        'words',
        'answers',
        'author',
        'authorName',
        'resolvedAt',
        'resolvedBy',
      ),
      ...STAMPS,
    },
  },
  notices: {
    read: NOBODY,
    ...record,
    fields: { ...all('software', 'to', 'kind', 'text', 'para', 'label', 'by', 'words', 'readAt'), ...STAMPS },
  },
  withdrawals: {
    read: SIGNED_IN,
    create: ADMIN,
    update: ADMIN,
    delete: NOBODY,
    fields: {
      ...all('open', 'lifted'),
      // A withdrawal stays as it was made: a reason may only be given in more languages.
      ...all('software', 'reason', 'legal'),
      ...all('software', 'scope', 'article', 'text', 'edition', 'label', 'articlePid', 'lang', 'number'),
      ...all('software', 'withdrawnAt', 'withdrawnBy', 'liftedAt', 'liftedBy', 'reasonLang'),
      ...STAMPS,
    },
  },
  editions: {
    read: SIGNED_IN,
    ...record,
    fields: {
      ...all('software', 'title', 'text', 'article', 'articlePid', 'lang', 'number', 'publishedAt', 'note'),
      ...all('software', 'content', 'paragraphs', 'previousHash', 'hash', 'photoHashes'),
      ...STAMPS,
    },
  },
  users: {
    read: SIGNED_IN,
    create: ADMIN,
    update: ADMIN,
    delete: ADMIN,
    fields: {
      ...all('open', 'name', 'email', 'interfaceLang'),
      ...all('admin', 'roles', 'languages'),
      ...all('secret', 'resetPasswordToken', 'resetPasswordExpiration', 'salt', 'hash'),
      ...all('software', 'sessions', 'resetPasswordRequestedAt'),
      ...STAMPS,
    },
  },
  activity: {
    read: SIGNED_IN,
    ...record,
    fields: { ...all('software', 'at', 'who', 'user', 'action', 'label', 'on', 'from', 'to') },
  },
};

/** Written by the software alone, as wholes: nobody changes any of their fields. */
export const PROJECTIONS: Partial<Record<CollectionSlug, readonly Who[]>> = {
  publications: SIGNED_IN,
  records: SIGNED_IN,
  memory: NOBODY,
  'payload-jobs': NOBODY,
};
