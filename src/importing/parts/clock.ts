/** `HH:MM` and `±HH:MM` as found, null where they are not; `rest` is the line without them. Lower case expected. */
export type Clock = { rest: string; time: string | null; offset: string | null };

const OFFSET = /\(?\s*(?:gmt|utc)\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?\s*\)?/u;
const BARE_UTC = /\(?\b(?:gmt|utc)\b\)?/u;
const ISO = /^(\s*\d{4}-\d{2}-\d{2})t(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?\s*$/u;
const TIME =
  /(?:ម៉ោង\s*)?(?<![\d/.-])(\d{1,2})\s*(?::|h|g|giờ|heures?)\s*(\d{2})(?::\d{2})?\s*(?:phút|នាទី)?(?:\s*(am|pm|a\.m\.|p\.m\.|ព្រឹក|ល្ងាច|រសៀល|យប់)(?![\p{L}\p{M}]))?(?!\d)/u;
const HOUR = /(?<![\d/.-])(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)(?!\p{L})/u;
const AFTERNOON = new Set(['pm', 'p.m.', 'ល្ងាច', 'រសៀល', 'យប់']);

/** Takes time of day and UTC offset out of a date line: `07:06 (GMT+7)`, `7h06`, `7:06 PM`, ISO 8601's `T07:06+07:00`. */
export function readClock(line: string): Clock {
  const iso = ISO.exec(line);
  if (iso) {
    const [, day = '', hour = '', minute = '', zone] = iso;
    return { rest: day, time: toTime(Number(hour), Number(minute)), offset: zone ? toZone(zone) : null };
  }
  const offsetFound = OFFSET.exec(line);
  const bareUtc = offsetFound === null ? BARE_UTC.exec(line) : null;
  const zone = (offsetFound ?? bareUtc)?.[0] ?? '';
  const withoutZone = zone === '' ? line : line.replace(zone, ' ');
  const timeFound = TIME.exec(withoutZone) ?? HOUR.exec(withoutZone);
  const offset = offsetFound ? toOffset(offsetFound) : bareUtc ? '+00:00' : null;
  if (!timeFound) return { rest: withoutZone, time: null, offset };
  const half = timeFound[3] ?? (timeFound[2]?.match(/\D/) ? timeFound[2] : undefined);
  const minute = Number(timeFound[2]?.match(/^\d+$/)?.[0] ?? 0);
  return {
    rest: withoutZone.replace(timeFound[0], ' '),
    time: toTime(toHour(Number(timeFound[1]), half), minute),
    offset,
  };
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (AFTERNOON.has(half)) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function toTime(hour: number, minute: number): string | null {
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

function toZone(zone: string): string | null {
  if (zone === 'z') return '+00:00';
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return match ? toOffset(match) : null;
}

function toOffset([, sign = '+', hours = '0', minutes = '0']: RegExpExecArray): string | null {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${pad(Number(hours))}:${pad(Number(minutes))}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
