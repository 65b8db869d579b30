import { LOCALES, type Locale } from './locales';

type Wish = { tag: string; weight: number };

function readWish(part: string): Wish {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

/**
 * Picks the interface language for an `Accept-Language` header (RFC 9110, section 12.5.4): the wish of greatest
 * weight that we have, `fr-CA` being served by `fr`; English when nothing fits.
 */
export function pickLocale(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(readWish)
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const match = LOCALES.find(({ code }) => tag === code || tag.startsWith(`${code}-`));
    if (match) return match.code;
  }
  return 'en';
}
