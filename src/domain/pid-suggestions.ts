import { NOID_ALPHABET } from './noid';
import { isPid, normalizePid } from './pid';

const ALPHABET = [...NOID_ALPHABET];
const PID_LENGTH = 10;

/** Letters that no pid has, and what they were misread for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', u: 'v' };

/**
 * The valid pids that somebody may have meant who typed this: those one mistake away, which is one wrong, missing or
 * additional character or two neighbours in each other's place, and the one that letters stand for which look like
 * digits. About thirty of 60 million, in no order that means something; none when the length is wrong by more.
 */
export function listPidSuggestions(typed: string): string[] {
  const text = normalizePid(typed);
  if (Math.abs(text.length - PID_LENGTH) > 1) return [];
  const read = text.replace(/[liou]/g, (char) => LOOK_ALIKES[char] ?? char);
  const candidates = [read, ...listOneEditAway(text), ...listOneEditAway(read)];
  return [...new Set(candidates)].filter((candidate) => isPid(candidate) && candidate !== text);
}

function listOneEditAway(text: string): string[] {
  const places = Array.from({ length: text.length + 1 }, (_, place) => place);
  return places.flatMap((place) => {
    const [before, after] = [text.slice(0, place), text.slice(place + 1)];
    return [
      before + after,
      before + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2),
      ...ALPHABET.flatMap((char) => [before + char + after, before + char + text.slice(place)]),
    ];
  });
}
