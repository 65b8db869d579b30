import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cited } from '@/domain/reading';

import { makeCited, makeCredit, SITE } from './cited-for-tests';
import { type CitationContext, formatCitations } from './format-citations';
import { hardText } from './hard-text-for-tests';
import { oneLine } from './one-line';

const URL = 'https://archive.example/ark:99999/d1aaaaaaaa.vi.v2';
const LOCALES = ['en', 'vi', 'km', 'fr'];

async function textsOf(cited: Cited, context: Partial<CitationContext> = {}): Promise<string[]> {
  const whole = { site: SITE, locale: 'en', accessed: '2026-11-21', ...context };
  return (await formatCitations(cited, whole)).map(({ text }) => text);
}

const NOBODY = { credits: [], original: null };

describe('formatCitations', () => {
  it('follows APA, Chicago and MLA in English', async () => {
    expect(await textsOf(makeCited())).toEqual([
      `Trần Thị Bích Ngọc. (2019, August 26). Nhan đề (ឌីណា សុខ, Trans.). The Outlet. Original title: Heading. The Archive, edition 2, April 14, 2026. Retrieved November 21, 2026, from ${URL}`,
      `Trần Thị Bích Ngọc. “Nhan đề.” Translated by ឌីណា សុខ. The Outlet, August 26, 2019. Original title: Heading. The Archive, edition 2, April 14, 2026. Accessed November 21, 2026. ${URL}.`,
      `Trần Thị Bích Ngọc. “Nhan đề.” The Outlet, translated by ឌីណា សុខ, 26 Aug. 2019. The Archive, edition 2, 14 Apr. 2026, ${URL}. Accessed 21 Nov. 2026. Original title: Heading.`,
    ]);
  });

  it('speaks Vietnamese, Khmer and French', async () => {
    expect((await textsOf(makeCited(), { locale: 'vi' }))[0]).toBe(
      `Trần Thị Bích Ngọc. (2019, 26 tháng 8). Nhan đề (ឌីណា សុខ, người dịch). The Outlet. Nhan đề gốc: Heading. The Archive, ấn bản 2, 14 tháng 4, 2026. Truy cập ngày 21 tháng 11, 2026, từ ${URL}`,
    );
    expect((await textsOf(makeCited(), { locale: 'km' }))[1]).toBe(
      `Trần Thị Bích Ngọc។ «Nhan đề»។ បកប្រែដោយ ឌីណា សុខ។ The Outlet, 26 សីហា 2019។ ចំណងជើងដើម៖ Heading។ The Archive, កំណែទី 2, 14 មេសា 2026។ បានចូលមើលនៅថ្ងៃទី 21 វិច្ឆិកា 2026។ ${URL} ។`,
    );
    expect((await textsOf(makeCited(), { locale: 'fr' }))[1]).toBe(
      `Trần Thị Bích Ngọc. «\u00a0Nhan đề\u00a0». Traduit par ឌីណា សុខ. The Outlet, 26 août 2019. Titre original\u00a0: Heading. The Archive, édition 2, 14 avril 2026. Consulté le 21 novembre 2026. ${URL}.`,
    );
  });

  it('leaves nothing in English in other languages, whatever is missing', async () => {
    const gaps: Partial<Cited>[] = [
      {},
      NOBODY,
      { ...NOBODY, source: null, date: null },
      { credits: [makeCredit('translator', 'Mai'), makeCredit('translator', 'Lan')] },
      { ...NOBODY, credits: ['Mai', 'Lan', 'An', 'Sok'].map((name) => makeCredit('author', name)) },
      { credits: [makeCredit('editor', 'Mai')] },
      { kind: 'abstract', abstractBy: [makeCredit('author', 'Mai')] },
    ];
    const english =
      /\b(n\.d\.|trans|ed\.|editor|and|by|edition|from|accessed|retrieved|August|Aug\.)(?!\w)|&(?!\w)/i;
    for (const locale of ['vi', 'km', 'fr']) {
      for (const gap of gaps) {
        for (const text of await textsOf(makeCited({ original: null, ...gap }), { locale })) {
          const [words = ''] = text.replace(/édition|tradu\w*|trad\./gi, '').split('https://');
          expect(words).not.toMatch(english);
        }
      }
    }
  });

  it('prints a date in the precision known, and says when there is none', async () => {
    expect((await textsOf(makeCited({ source: null, date: '2019-08' })))[0]).toContain('(2019, August)');
    expect((await textsOf(makeCited({ source: null, date: '2019' }), { locale: 'km' }))[0]).toContain(
      '(2019)',
    );
    const undated = makeCited({ source: null, date: null });
    expect((await textsOf(undated, { locale: 'vi' }))[0]).toContain('(không đề ngày)');
    expect((await textsOf(undated, { locale: 'km' }))[0]).toContain('(គ្មានកាលបរិច្ឆេទ)');
  });

  it('cites an abstract by who made it, and names the makers of the text apart', async () => {
    const abstract = makeCited({
      kind: 'abstract',
      titleSupplied: true,
      abstractBy: [makeCredit('author', 'Mai')],
    });
    expect((await textsOf(abstract))[1]).toBe(
      `Mai. “[Nhan đề].” The Archive, April 14, 2026. Abstract: text by Trần Thị Bích Ngọc, translated by ឌីណា សុខ, The Outlet, August 26, 2019. Original title: Heading. Edition 2, April 14, 2026. Accessed November 21, 2026. ${URL}.`,
    );
  });

  it('cites a paragraph by its number, its own address and the ark', async () => {
    const paragraph = { number: 7, url: 'https://archive.example/vi/articles/d1/editions/2/paragraphs/c' };
    const texts = await textsOf(makeCited(), { paragraph });
    for (const [at, text] of texts.entries()) {
      expect(text).toContain('edition 2, ');
      expect(text).toContain(`, ${at === 0 ? 'para.' : 'par.'} 7, ark:99999/d1aaaaaaaa.vi.v2`);
      expect(text).toContain(paragraph.url);
    }
    const figure = { ...paragraph, number: null };
    expect((await textsOf(makeCited(), { paragraph: figure }))[0]).not.toContain('para.');
  });

  it('gives English titles the capitals of the style, but none to markup in a title', async () => {
    const [, chicago] = await textsOf(makeCited({ lang: 'en', title: 'who is one of us' }));
    expect(chicago).toContain('“Who Is One of Us.”');
    const [, marked] = await textsOf(makeCited({ lang: 'en', title: 'a <script>alert(1)</script> & b' }));
    expect(marked).toContain('“a <script>alert(1)</script> & b.”');
  });

  it(
    'keeps every character of any title and name, and lets none become an element',
    { timeout: 60_000 },
    async () => {
      // Styles change quotation marks, the case of English titles, spaces and what ends a sentence.
      const bare = (text: string) => text.toLowerCase().replace(/["'“”‘’«»„‚`´\s\u00a0.,;:!?។]/g, '');
      await fc.assert(
        fc.asyncProperty(hardText, hardText, fc.constantFrom(...LOCALES), async (title, name, locale) => {
          const cited = makeCited({ title, credits: [makeCredit('author', name)] });
          for (const { text, html } of await formatCitations(cited, {
            site: SITE,
            locale,
            accessed: '2026-11-21',
          })) {
            expect(bare(text)).toContain(bare(oneLine(title)));
            expect(bare(text)).toContain(bare(oneLine(name)));
            expect(html.replace(/<\/?(?:i|b|sup|sub|span|a)(?: style="[\w:; -]*")?>/g, '')).not.toMatch(
              /[<>]/,
            );
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
