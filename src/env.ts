import path from 'node:path';
import { z } from 'zod';

/** A setting is missing or wrong; the message is one sentence that says which, why and what to do. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

const naan = z.string().regex(/^[0-9bcdfghjkmnpqrstvwxz]{5,}$/, {
  error: 'must be an ARK name assigning authority number, such as 99999',
});

const switchedOn = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], { error: 'must be on or off' })
  .transform((value) => ['on', 'true', '1'].includes(value));

const databaseUrl = z.string().superRefine((value, context) => {
  const fault = getDatabaseUrlFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

const siteUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be the address of the site, such as https://archive.example.org',
    abort: true,
  })
  .refine((value) => new URL(value).pathname === '/' && !/[?#]/.test(value), {
    error: 'must have no path: the site answers at the root of its host',
  })
  .refine((value) => value.startsWith('https:') || isLoopback(new URL(value).hostname), {
    error:
      'must begin with https://, because logins would travel in the clear; http:// is for this machine alone, such as http://localhost:3000',
  })
  .transform((value) => new URL(value).origin);

const networks = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(
    z.array(
      z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
        error: 'must be addresses or networks, separated by commas, such as 10.0.0.0/8',
      }),
    ),
  );

// A row a setting: everything the software reads from its environment is here.
const schema = z.object({
  /** MongoDB, with the name of a database and of its replica set. The commands set it for the embedded one. */
  DATABASE_URL: databaseUrl.optional(),
  /** Payload signs the editors' logins with it. */
  PAYLOAD_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /** The base of every absolute URL. */
  SITE_URL: siteUrl.optional(),
  SITE_NAME: z.string().trim().min(1, { error: 'must not be blank' }).default('Colophon'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d+$/, { error: 'must be a number' })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, { error: 'must be between 1 and 65535' })
    .default(3000),
  NAAN: naan.default('99999'),
  /** Name assigning authority numbers this archive answered to before, separated by commas. */
  NAAN_FORMER: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(naan))
    .default([]),
  /** IANA name of the time zone in which editors say when something is to be published. */
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, { error: 'must be the IANA name of a time zone, such as Asia/Ho_Chi_Minh' })
    .default('Asia/Ho_Chi_Minh'),
  /** The mail server, such as smtps://user:password@mail.example.org; without it, e-mails go to the log. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  /** Whom e-mails come from. */
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).default('archive@localhost.localdomain'),
  /** An OpenAI-compatible endpoint that drafts translations, such as http://127.0.0.1:8080/v1; off without it. */
  MACHINE_URL: z.url({ protocol: /^https?$/, error: 'must be the address of an endpoint' }).optional(),
  MACHINE_KEY: z.string().min(1).optional(),
  MACHINE_MODEL: z.string().min(1).optional(),
  /** Whom harvesters may write to: OAI-PMH tells it to everybody, so never by itself the administrator's login. */
  CONTACT_EMAIL: z.email({ error: 'must be an e-mail address' }).default('contact@colophon.example'),
  /** Where the embedded database, generated secrets and uploads are kept. */
  DATA_DIR: z.string().min(1).default('.data'),
  MEDIA_DIR: z.string().min(1).optional(),
  /** The bucket of the photos, where they are not in MEDIA_DIR. */
  S3_BUCKET: z.string().min(3, { error: 'must be the name of a bucket' }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  /** Of a store that speaks S3 and is not Amazon's. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be the address of an S3 endpoint' }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Whose `X-Forwarded-For` is believed: the proxies in front, as addresses and networks. */
  TRUSTED_PROXIES: networks.default(['127.0.0.1', '::1']),
  /** Off for measuring only. */
  RATE_LIMITS: switchedOn.default(true),
  /** Whoever names it may read `/metrics`; without it, this machine alone. */
  METRICS_TOKEN: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  /** Off where a proxy compresses. */
  COMPRESS: switchedOn.default(true),
  NEXT_DIST_DIR: z.string().min(1).default('.next'),
  /** The first administrator, made when nobody may log in yet; without a password, one is generated. */
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).default('admin@colophon.example'),
  ADMIN_PASSWORD: z.string().min(12, { error: 'must have at least 12 characters' }).optional(),
  /** What Payload says of itself, as JSON lines on stderr; without it, for people, on stdout. */
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .optional(),
  /** The browser of the tests, where it is not on the PATH. */
  CHROMIUM_PATH: z.string().min(1).optional(),
});

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

function getDatabaseUrlFault(value: string): string | null {
  if (!/^mongodb(\+srv)?:\/\//.test(value)) return 'must begin with mongodb:// or mongodb+srv://';
  // Several hosts, separated by commas, are not a URL to the URL class.
  const [, database = '', query = ''] = /^[^/]+\/\/[^/?]+(?:\/([^?]*))?(?:\?(.*))?$/.exec(value) ?? [];
  if (database === '')
    return 'must name the database after the host, as in mongodb://127.0.0.1:27017/colophon';
  const isSrv = value.startsWith('mongodb+srv:');
  if (!isSrv && !new URLSearchParams(query).get('replicaSet')) {
    return 'must say replicaSet=…, because transactions are silently off without it';
  }
  return null;
}

type Values = z.infer<typeof schema>;
type Required = 'DATABASE_URL' | 'PAYLOAD_SECRET';
export type Environment = Omit<Values, Required | 'SITE_URL' | 'MEDIA_DIR'> &
  Record<Required | 'SITE_URL' | 'MEDIA_DIR', string>;

/** Validates what is given; an empty value counts as none, as compose files and shells pass it so. */
export function readEnvironment(source: Record<string, string | undefined>): Values {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join(' '),
  );
}

// `next build` evaluates the configuration but opens no connection, and an image is built without secrets.
const standInsForBuild: Record<Required, string> = {
  DATABASE_URL: 'mongodb://build.invalid/colophon?replicaSet=none',
  PAYLOAD_SECRET: 'only-while-building-never-signs-anything',
};

/** The environment, and what only the commands need of it. */
export interface OpenEnvironment {
  /** Validated as a whole at the first access; a required value must be there when it is asked for. */
  env: Environment;
  /** Whether the operator gave a value. */
  isGiven: (key: keyof Values) => boolean;
  /** For a command that has just started the database: what a child process would be given. */
  provide: (values: Partial<Record<keyof Values, string>>) => void;
}

/** Opens an environment such as `process.env`. */
export function openEnvironment(source: Record<string, string | undefined>): OpenEnvironment {
  let values: Values | undefined;
  const read = (): Values => (values ??= readEnvironment(source));
  const require = (key: Required): string => {
    const value = read()[key];
    if (value !== undefined) return value;
    if (source.NEXT_PHASE === 'phase-production-build') return standInsForBuild[key];
    throw new EnvironmentError(
      `${key} is not set: start the site with \`npm run demo\`, which sets it, or see the README for running your own MongoDB.`,
    );
  };
  const env: Environment = {
    get DATABASE_URL() {
      return require('DATABASE_URL');
    },
    get PAYLOAD_SECRET() {
      return require('PAYLOAD_SECRET');
    },
    get SITE_URL() {
      return read().SITE_URL ?? `http://localhost:${read().PORT}`;
    },
    get SITE_NAME() {
      return read().SITE_NAME;
    },
    get HOST() {
      return read().HOST;
    },
    get PORT() {
      return read().PORT;
    },
    get NAAN() {
      return read().NAAN;
    },
    get NAAN_FORMER() {
      return read().NAAN_FORMER;
    },
    get CONTACT_EMAIL() {
      return read().CONTACT_EMAIL;
    },
    get DATA_DIR() {
      return path.resolve(/* turbopackIgnore: true */ read().DATA_DIR);
    },
    get MEDIA_DIR() {
      const folder = read().MEDIA_DIR ?? `${read().DATA_DIR}${path.sep}media`;
      return path.resolve(/* turbopackIgnore: true */ folder);
    },
    get S3_BUCKET() {
      return read().S3_BUCKET;
    },
    get S3_REGION() {
      return read().S3_REGION;
    },
    get S3_ENDPOINT() {
      return read().S3_ENDPOINT;
    },
    get S3_ACCESS_KEY_ID() {
      return read().S3_ACCESS_KEY_ID;
    },
    get S3_SECRET_ACCESS_KEY() {
      return read().S3_SECRET_ACCESS_KEY;
    },
    get TRUSTED_PROXIES() {
      return read().TRUSTED_PROXIES;
    },
    get RATE_LIMITS() {
      return read().RATE_LIMITS;
    },
    get METRICS_TOKEN() {
      return read().METRICS_TOKEN;
    },
    get COMPRESS() {
      return read().COMPRESS;
    },
    get NEXT_DIST_DIR() {
      return read().NEXT_DIST_DIR;
    },
    get ADMIN_EMAIL() {
      return read().ADMIN_EMAIL;
    },
    get ADMIN_PASSWORD() {
      return read().ADMIN_PASSWORD;
    },
    get TIME_ZONE() {
      return read().TIME_ZONE;
    },
    get SMTP_URL() {
      return read().SMTP_URL;
    },
    get MAIL_FROM() {
      return read().MAIL_FROM;
    },
    get MACHINE_URL() {
      return read().MACHINE_URL;
    },
    get MACHINE_KEY() {
      return read().MACHINE_KEY;
    },
    get MACHINE_MODEL() {
      return read().MACHINE_MODEL;
    },
    get LOG_LEVEL() {
      return read().LOG_LEVEL;
    },
    get CHROMIUM_PATH() {
      return read().CHROMIUM_PATH;
    },
  };
  return {
    env,
    isGiven: (key) => (source[key] ?? '') !== '',
    provide: (given) => {
      Object.assign(source, given);
      values = undefined;
    },
  };
}

export const { env, isGiven, provide: provideEnvironment } = openEnvironment(process.env);
