import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const CONTENT = new URL('./content/', import.meta.url);
const RUN = 8;

// Titles and bylines are facts: they stand here as they are printed.
const PRINTED = [
  'Vietnam People’s Army and the revival of Cambodia (1979-1989)',
  'Maj. Gen. Nguyen Hoang Nhien, Head of the Military History Institute of Vietnam',
];

function readAll(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|ts|txt)$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

describe.skipIf(!existsSync(SEEDS))('the demonstration beside the texts that it describes', () => {
  it(`shares no ${RUN} words in a row with them, but for titles and bylines`, () => {
    const theirs = new Set(readAll(SEEDS).flatMap(runsOf));
    expect(theirs.size).toBeGreaterThan(1000);
    const ours = readAll(CONTENT).map((text) =>
      PRINTED.reduce((rest, fact) => rest.replaceAll(fact, '\n'), text),
    );
    expect(ours.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([]);
  });
});
