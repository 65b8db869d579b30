import { redact } from './redact';
import { getRequestContext } from './request-context';

export const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** Writes one JSON line for each thing said, with the id of the request that the running code serves. */
export type Logger = {
  say: (level: Level, message: string, more?: Record<string, string | number | boolean>) => void;
  says: (level: Level) => boolean;
};

/** `secrets` are values that must never be written, whatever they stand in; `least` is the lowest level written. */
export function createLogger({
  least,
  secrets,
  write,
}: {
  least: Level;
  secrets: readonly string[];
  write: (line: string) => void;
}): Logger {
  // A short one would be found everywhere, and is none.
  const hidden = secrets.filter((secret) => secret.length >= 8);
  const says = (level: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least);
  return {
    says,
    say: (level, message, more = {}) => {
      if (!says(level)) return;
      const requestId = getRequestContext()?.requestId;
      // What else is said of a request is made here, of words that hold nothing.
      const texts = {
        message: redact(message, hidden),
        ...more,
        ...(typeof more.stack === 'string' && { stack: redact(more.stack, hidden) }),
      };
      const line = { time: new Date().toISOString(), level, ...(requestId && { requestId }), ...texts };
      write(`${JSON.stringify(line)}\n`);
    },
  };
}
