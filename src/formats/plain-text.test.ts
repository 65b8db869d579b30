import { describe, expect, it } from 'vitest';

import { BODY } from './citation/body-for-tests';
import { toPlainText } from './plain-text';
import { makeView, OTHER_VIEWS, SITE } from './view-for-tests';

describe('toPlainText', () => {
  const text = toPlainText(makeView({ body: BODY }), SITE);

  it('begins with heading, lede, credits, source and address', () => {
    expect(text).toMatch(
      /^\[Heading\]\n\nLede & more\n\nBy Dawn\nTranslated by ឌីណា\nPhotographs by Agency\nThe Outlet, August 26, 2019.*\n\nhttps:\/\/archive\.example\/en\/articles\/d1aaaaaaaa\/slug\n/,
    );
  });

  it('numbers paragraphs as the page does, and calls notes by number', () => {
    expect(text).toContain('\n\n¶1 A < B & “C”');
    expect(text).toContain('heavy\nlinked[1] <https://example.org/a b?q=[1]#x>inner');
    expect(text).not.toContain('javascript:');
    expect(text).toContain(
      '\n\n¶2\n- One\n- ពីរ\n\n¶3\n1. First\n\n¶4 > Said\n> twice\n\n* * *\n\n¶5 Broken words and \ufffd\n',
    );
    expect(text).toContain('\n\nNotes\n\n[1] Of the link\n[2] Aside 2[3]\n[3] Aside of the aside\n');
  });

  it('tells pictures by caption and credit, and those that the archive lacks', () => {
    expect(text).toContain('[Picture: At <work> / Agency & Co]');
    expect(text).toContain('[The source has a picture here; the archive does not hold it.: Lost]');
  });

  it('ends with the colophon', () => {
    expect(text).toMatch(
      /\n\n–+\nSource: The Outlet, .*, https:\/\/example\.org\/source\?a=1&b=2\nArchived copy: .*\nCredits as printed: Written by Dawn; Translated by Dina\nEdition: edition 2, April 14, 2026\nPermanent id: ark:99999\/d1aaaaaaaa\.en\.v2\nAddress: .*\nFingerprint \(SHA-256 of this edition\): (cd){32}\nRights: Free\nArchive: The Loom & Archive\n$/,
    );
  });

  it('speaks the language of the text, and says who made an abstract', () => {
    const abstract = toPlainText({ ...OTHER_VIEWS.abstract }, SITE);
    expect(abstract).toContain('សេចក្ដីសង្ខេប៖ Mai\nអត្ថបទដើមដោយ Dawn\n');
    expect(abstract).toContain('\n\nកំណត់ចំណាំ\n\n');
    expect(abstract).toContain('លេខសម្គាល់អចិន្ត្រៃយ៍៖ ark:99999/d1aaaaaaaa.km.v2');
  });

  it('has no gaps where nothing is known', () => {
    const bare = toPlainText(OTHER_VIEWS.bare, SITE);
    expect(bare).not.toMatch(/\n{3,}|undefined|null/);
    expect(bare).toMatch(/^Heading\n\nhttps/);
  });
});
