import type { Environment } from '@/env';

/** The values that must never stand in a log. */
export function listSecrets(env: Environment): string[] {
  const { PAYLOAD_SECRET, DATABASE_URL, S3_SECRET_ACCESS_KEY, METRICS_TOKEN, ADMIN_PASSWORD } = env;
  const { SMTP_URL, MACHINE_KEY } = env;
  return [
    PAYLOAD_SECRET,
    DATABASE_URL,
    S3_SECRET_ACCESS_KEY,
    METRICS_TOKEN,
    ADMIN_PASSWORD,
    SMTP_URL,
    MACHINE_KEY,
  ].filter((secret) => secret !== undefined);
}
