import { z } from 'zod';

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

/** A row a setting: everything the software reads from its environment is here. */
export const environmentSchema = z
  .object({
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
  })
  .superRefine((given, context) => {
    const fault = getBucketFault(given);
    if (fault) context.addIssue({ code: 'custom', ...fault });
  });

type BucketSetting = 'S3_BUCKET' | 'S3_ENDPOINT' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY';

// A bucket without keys is whole: the machine may have a role.
function getBucketFault(
  given: Partial<Record<BucketSetting, string>>,
): { path: BucketSetting[]; message: string } | null {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given;
  const isThere = (name: BucketSetting): boolean => given[name] !== undefined;
  const idle = (['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const).find(isThere);
  if (S3_BUCKET === undefined && idle)
    return {
      path: [idle],
      message: 'is set without S3_BUCKET: name the bucket, or unset it to keep photos in MEDIA_DIR',
    };
  if ((S3_ACCESS_KEY_ID === undefined) === (S3_SECRET_ACCESS_KEY === undefined)) return null;
  const missing = S3_ACCESS_KEY_ID === undefined ? 'S3_ACCESS_KEY_ID' : 'S3_SECRET_ACCESS_KEY';
  return {
    path: [missing],
    message: 'is not set: set both keys of the bucket, or neither where the machine has a role',
  };
}

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
