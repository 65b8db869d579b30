import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { en } from '@payloadcms/translations/languages/en';
import { fr } from '@payloadcms/translations/languages/fr';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import { activity } from '@collections/activity';
import { articles } from '@collections/articles';
import { listAllowedOrigins } from '@collections/auth/allowed-origins';
import { chooseEmail } from '@collections/auth/choose-email';
import { comments } from '@collections/comments';
import { editions } from '@collections/editions';
import { bodyEditor } from '@collections/fields/body-editor';
import { explainBadForm } from '@collections/hooks/explain-bad-form';
import { explainBadInput } from '@collections/hooks/explain-bad-input';
import { explainConflict } from '@collections/hooks/explain-conflict';
import { explainDatabaseAway } from '@collections/hooks/explain-database-away';
import { jobs } from '@collections/jobs';
import { memory } from '@collections/memory';
import { notices } from '@collections/notices';
import { listTimeZones } from '@collections/fields/time-zones';
import { outlets } from '@collections/outlets';
import { pages } from '@collections/pages';
import { people } from '@collections/people';
import { photos } from '@collections/photos';
import { publications } from '@collections/publications';
import { records } from '@collections/records';
import { series } from '@collections/series';
import { subjects } from '@collections/subjects';
import { terms } from '@collections/terms';
import { texts } from '@collections/texts';
import { users } from '@collections/users';
import { withCommonRules } from '@collections/with-common-rules';
import { withdrawals } from '@collections/withdrawals';
import { migrations } from '@migrations/index';
import { env } from '@/env';
import { LOCALES } from '@/i18n/locales';
import { payloadWords } from '@/i18n/payload-words';

const root = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  csrf: listAllowedOrigins(env.SITE_URL),
  cors: listAllowedOrigins(env.SITE_URL),
  admin: {
    user: users.slug,
    // Payload's own default asks gravatar.com for a picture of everyone who logs in.
    avatar: 'default',
    // Payload would draw a picture with any words for whoever asks, and nobody needs one.
    meta: { titleSuffix: ` · ${env.SITE_NAME}`, defaultOGImageType: 'off' },
    components: {
      beforeDashboard: ['@/admin/start-page/start-page#StartPage'],
      beforeNavLinks: ['@/admin/import/import-link#ImportLink'],
      actions: ['@/admin/workflow/notices-bell#NoticesBell'],
      views: {
        import: { Component: '@/admin/import/import-view#ImportView', path: '/import' },
        createFirstUser: { Component: '@/admin/first-start/first-start-page#FirstStartPage' },
      },
    },
    timezones: {
      defaultTimezone: env.TIME_ZONE,
      supportedTimezones: ({ defaultTimezones }) => listTimeZones(env.TIME_ZONE, defaultTimezones),
    },
    livePreview: { collections: ['texts'], url: ({ data }) => `/preview/texts/${String(data.id)}` },
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/import-map.ts') },
  },
  collections: [
    articles,
    texts,
    pages,
    people,
    photos,
    outlets,
    series,
    subjects,
    terms,
    comments,
    notices,
    memory,
    editions,
    withdrawals,
    activity,
    publications,
    records,
    users,
  ].map(withCommonRules),
  db: mongooseAdapter({
    url: env.DATABASE_URL,
    // A database that hangs is given up after five seconds, and one without a primary after an election's fifteen.
    connectOptions: {
      appName: 'colophon-writing',
      connectTimeoutMS: 4000,
      heartbeatFrequencyMS: 1000,
      serverSelectionTimeoutMS: 15_000,
      // What is told to be saved is in the journal of most members: also where an arbiter would make one enough.
      writeConcern: { w: 'majority', journal: true },
    },
    // A collection is called what its slug says, `people` and not `peoples`: the reading side asks for it by name.
    autoPluralization: false,
    migrationDir: path.join(root, 'migrations'),
    prodMigrations: migrations,
    // Without them a unique index could still be missing when the first request comes.
    ensureIndexes: true,
  }),
  editor: bodyEditor,
  email: chooseEmail(env),
  hooks: { afterError: [explainConflict, explainDatabaseAway, explainBadForm, explainBadInput] },
  graphQL: { disable: true },
  // As src/limits/query-bounds.ts, which refuses more.
  maxDepth: 4,
  i18n: { supportedLanguages: { en, vi, fr }, fallbackLanguage: 'en', translations: payloadWords },
  // No fallback: words in a wrong language, shown silently, are a defect.
  localization: {
    locales: LOCALES.map(({ code, name }) => ({ code, label: name })),
    defaultLocale: 'en',
    fallback: false,
  },
  jobs,
  // A refusal is an answer, not a failure of the server: a line in the log, without a stack.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info' },
  // Standard output belongs to the commands, whose answers other programs read.
  ...(env.LOG_LEVEL && { logger: { options: { level: env.LOG_LEVEL }, destination: process.stderr } }),
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
  upload: { limits: { fileSize: 100_000_000 }, abortOnLimit: true },
});
