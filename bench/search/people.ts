import { mintPid } from '@/domain/pid';
import type { PersonName } from '@/domain/people-names';
import { drawOne, makeRandomOf } from '../made-up-words';
import { makeSyllables, SEARCH_LANGS, type SearchLang } from './syllables';
import type { Vocabularies } from './vocabularies';

const PEOPLE = 300;
const SERIES = 40;
const SUBJECTS = 60;
const OUTLETS = 25;

export type MadeUpPerson = { pid: string; slug: string; names: PersonName[] };
export type MadeUpWord = { pid: string; label: Record<SearchLang, string> };

/** Everybody and everything that texts name. Nobody of these people lives. */
export type Names = {
  people: MadeUpPerson[];
  series: MadeUpWord[];
  subjects: MadeUpWord[];
  outlets: string[];
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function makeNames(seed: number, vocabularies: Vocabularies): Names {
  const random = makeRandomOf(seed, 1000);
  const latin = makeSyllables({ lang: 'vi', count: 150, random }).map(capital);
  const khmer = makeSyllables({ lang: 'km', count: 150, random });
  const draw = (syllables: readonly string[], count: number) =>
    Array.from({ length: count }, () => drawOne(syllables, random));
  const person = (_: unknown, index: number): MadeUpPerson => ({
    pid: mintPid('person', random),
    slug: `person-${index}`,
    names: [
      { name: draw(latin, 3).join(' '), lang: 'vi' },
      { name: `${draw(khmer, 2).join('')} ${draw(khmer, 3).join('')}`, lang: 'km' },
    ],
  });
  // Of the less frequent words, as labels are.
  const word = (lang: SearchLang) => drawOne(vocabularies[lang].slice(500, 5000), random);
  const label = () =>
    Object.fromEntries(
      SEARCH_LANGS.map((lang) => [lang, capital([word(lang), word(lang)].join(lang === 'km' ? '' : ' '))]),
    );
  const words = (kind: 'series' | 'subject', length: number) =>
    Array.from({ length }, () => ({
      pid: mintPid(kind, random),
      label: { en: '', vi: '', km: '', fr: '', ...label() },
    }));
  return {
    people: Array.from({ length: PEOPLE }, person),
    series: words('series', SERIES),
    subjects: words('subject', SUBJECTS),
    outlets: Array.from({ length: OUTLETS }, () => `${capital(word('en'))} ${capital(word('en'))}`),
  };
}
