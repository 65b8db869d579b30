import { describe, expect, it } from 'vitest';
import { makeView, OTHER_VIEWS, SITE } from '../view-for-tests';
import { expandForTests } from './expand-for-tests';
import { toJsonLd } from './to-json-ld';
import { toJsonLdScript } from './to-json-ld-script';

const SCHEMA = 'https://schema.org/';

describe('toJsonLd', () => {
  it('expands without losing a property', async () => {
    const node = await expandForTests(toJsonLd(makeView(), SITE));
    expect(node['@type']).toEqual([`${SCHEMA}NewsArticle`]);
    expect(node['@id']).toBe('https://archive.example/ark:99999/d1aaaaaaaa.en');
    expect(node[`${SCHEMA}datePublished`]).toEqual([{ '@value': '2019-08-26T07:06+07:00' }]);
    expect(Object.keys(node).filter((key) => !key.startsWith(SCHEMA) && !key.startsWith('@'))).toEqual([]);
    expect(Object.keys(node)).toHaveLength(Object.keys(toJsonLd(makeView(), SITE)).length - 1);
  });

  it('names author and translator beside each other', () => {
    expect(toJsonLd(makeView(), SITE)).toMatchObject({
      author: [{ '@type': 'Person', name: 'Dawn', url: 'https://archive.example/en/people/p1aaaaaaaa/dawn' }],
      translator: [{ '@type': 'Person', name: 'ឌីណា' }],
      contributor: [{ name: 'Agency' }],
    });
  });

  it('leads from the original to its translations and back; an abstract is neither', () => {
    expect(toJsonLd(makeView(), SITE).workTranslation).toMatchObject([{ inLanguage: 'vi', name: 'Đầu đề' }]);
    expect(toJsonLd(OTHER_VIEWS.translation, SITE).translationOfWork).toMatchObject({
      '@id': 'https://archive.example/ark:99999/d1aaaaaaaa.en',
      name: '[Heading]',
    });
    const abstract = toJsonLd(OTHER_VIEWS.abstract, SITE);
    expect(abstract).not.toHaveProperty('translationOfWork');
    expect(abstract).not.toHaveProperty('workTranslation');
  });

  it('credits an abstract to who made it', () => {
    expect(toJsonLd(OTHER_VIEWS.abstract, SITE)).toMatchObject({
      '@type': 'Article',
      author: [{ name: 'Mai' }],
      isBasedOn: { author: [{ name: 'Dawn' }], translator: [{ name: 'ឌីណា' }] },
    });
  });

  it('shows photos that the archive has, with their credit', () => {
    expect(toJsonLd(makeView(), SITE).image).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: `https://archive.example/media/${'ab'.repeat(32)}/1000.jpg`,
        caption: 'At <work>',
        description: 'A "loom"',
        creditText: 'Agency & Co',
        inLanguage: 'vi',
      },
    ]);
  });

  it('says nothing of what is not known', () => {
    const bare = toJsonLd(OTHER_VIEWS.bare, SITE);
    expect(Object.values(bare).filter((value) => value === '' || value === null)).toEqual([]);
    for (const property of ['author', 'image', 'isBasedOn', 'isPartOf', 'about', 'copyrightNotice']) {
      expect(bare).not.toHaveProperty(property);
    }
  });
});

describe('toJsonLdScript', () => {
  it('never ends the script it stands in, and says the same', () => {
    const data = { name: '</script><!-- & \u2028\u2029 "ស្រី"' };
    const script = toJsonLdScript(data);
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(script)).toEqual(data);
  });
});
