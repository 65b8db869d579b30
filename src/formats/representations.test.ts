import { describe, expect, test } from 'vitest';

import { EXPORTS, isExportFormat } from '@/domain/exports';
import { toMachineAnswer, toNotAcceptable } from './representations';
import { isUnapiFormat, toUnapiFormats, toUnapiRecord } from './unapi';
import { parseXml } from './validate-for-tests';
import { makeView, SITE } from './view-for-tests';

const today = '2026-11-21';
const view = makeView({ slug: "ក្រដាស-d'été" });
const context = { view, site: SITE, today };
const formats = Object.keys(EXPORTS).filter(isExportFormat);

describe('an export', () => {
  test.each(formats)('%s says its type, its date, its name and what it is a form of', async (format) => {
    const answer = await toMachineAnswer({ format }, { ...context, negotiated: false });
    expect(answer.type.split(';')[0]).toBe(EXPORTS[format].type);
    expect(answer.lastModified).toBe(view.edition.publishedAt);
    expect(answer.body.length).toBeGreaterThan(0);
    const name = `d1aaaaaaaa.en.${format}`;
    const disposition = answer.headers?.['Content-Disposition'] ?? '';
    expect(disposition).toMatch(/^(inline|attachment); filename="/);
    expect(disposition).toContain(`filename="${name}"; filename*=UTF-8''%E1%9E%80`);
    expect(disposition).toMatch(/^[\x20-\x7e]+$/);
    expect(disposition.split("UTF-8''")[1]).toMatch(/^[\w.%-]+$/);
    expect(answer.headers?.Link).toContain(
      '<https://archive.example/ark:99999/d1aaaaaaaa.en>; rel="cite-as"',
    );
    expect(answer.headers?.Link).toContain('rel="canonical"');
    expect(answer.headers).not.toHaveProperty('Vary');
  });

  test('that was negotiated says so, and where it is by itself', async () => {
    const { headers } = await toMachineAnswer({ format: 'bib' }, { ...context, negotiated: true });
    expect(headers?.Vary).toBe('Accept');
    expect(headers?.['Content-Location']).toMatch(/^\/en\/articles\/d1aaaaaaaa\/%E1.*\.bib$/);
  });
});

test('a citation comes in the language asked for, or in that of the text', async () => {
  const cite = async (locale: string | null) => {
    const wanted = { bibliography: { style: 'mla', locale } } as const;
    return toMachineAnswer(wanted, { ...context, negotiated: true });
  };
  const french = await cite('fr-ca');
  expect(french.type).toBe('text/x-bibliography; style=mla; charset=utf-8');
  expect(french.headers?.Vary).toBe('Accept');
  const own = await cite(null);
  expect(own.body).not.toBe(french.body);
  expect((await cite('xx')).body).toBe(own.body);
  expect(own.body.length).toBeGreaterThan(20);
});

test('a refusal lists what there is', () => {
  const { status, body } = toNotAcceptable(['apa', 'mla']);
  expect(status).toBe(406);
  expect(body).toContain('text/x-bibliography; style=mla\n');
  expect(body).toContain('application/epub+zip\n');
});

test('unAPI lists its forms and gives each', () => {
  const list = parseXml(toUnapiFormats('ark:99999/d1"<&'));
  expect(list.documentElement.getAttribute('id')).toBe('ark:99999/d1"<&');
  const names = Array.from(
    list.getElementsByTagName('format'),
    (format) => format.getAttribute('name') ?? '',
  );
  expect(names).toEqual(['ris', 'bibtex', 'oai_dc']);
  for (const format of names.filter(isUnapiFormat)) {
    expect(toUnapiRecord(view, { site: SITE, format }).body, format).toContain('Heading');
  }
  expect(names.every(isUnapiFormat)).toBe(true);
  expect(isUnapiFormat('constructor')).toBe(false);
  expect(parseXml(toUnapiFormats(null)).documentElement.hasAttribute('id')).toBe(false);
});
