import path from 'node:path';
import type { z } from 'zod';
import { environmentSchema } from './env-schema';

/** A setting is missing or wrong; the message is one sentence that says which, why and what to do. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

type Values = z.infer<typeof environmentSchema>;
type Required = 'DATABASE_URL' | 'PAYLOAD_SECRET';
export type Environment = Omit<Values, Required | 'SITE_URL' | 'MEDIA_DIR'> &
  Record<Required | 'SITE_URL' | 'MEDIA_DIR', string>;

/** Validates what is given; an empty value counts as none, as compose files and shells pass it so. */
export function readEnvironment(source: Record<string, string | undefined>): Values {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given);
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
