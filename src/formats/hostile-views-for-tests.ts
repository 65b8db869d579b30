/** Views whose every word is made to break out of whatever it stands in, for the tests of serializers. */
import type { Block, Inline } from '@/domain/body';
import type { EditionContent } from '@/domain/edition';
import { makeView, PICTURE } from './view-for-tests';

/** Each ends what it may stand in and begins something of its own; `evil` names whatever that would be. */
export const HOSTILE = [
  '"><evil id="x" onevil="alert(1)">',
  "'><evil onevil='alert(1)'>",
  '</script><script>evil()</script>',
  '--></style></title></textarea><evil/>',
  ']]><evil/><![CDATA[',
  '<?evil data?><!DOCTYPE evil [<!ENTITY evil SYSTEM "file:///etc/passwd">]>&evil;',
  '&lt;evil&gt;&#60;evil&#62;',
  '<!--<script>evil()</script>-->',
  'x\r\nSet-Cookie: evil=1\r\n\r\n<evil>',
  'x\u2028evil()\u2029\u0085evil',
  '},\n@book{evil,\n  title = {evil',
  '\r\nER  - \r\nTY  - EVIL\r\nTI  - evil',
  '\\\\"};evil();//${evil}`{{evil}}',
  '[evil](javascript:evil) ![evil](http://evil.example/a.png) <javascript:evil>',
  '\n\n# evil\n\n<evil>\n\n---\nevil: evil\n---',
  '\u202e<evil>\u0000<evil\u0008>\ud800<evil>',
  '$&$1$`%0d%0a%3Cevil%3E',
];

const LINKS = [
  'javascript:evil()',
  'JaVa\tScript:evil()',
  'data:text/html,<evil>',
  'vbscript:evil',
  '//evil.example/',
  'https://example.org/"><evil>',
  'https://example.org/\r\nevil: 1',
];

/** Everything that a text can hold, said in the same words. */
export function makeHostile(words: string): ReturnType<typeof makeView> {
  const content: Inline[] = [
    { type: 'text', text: words, marks: ['bold'] },
    { type: 'note', content: [{ type: 'text', text: words }] },
    ...LINKS.map((url): Inline => ({ type: 'link', url, children: [{ type: 'text', text: words }] })),
  ];
  const body: Block[] = [
    { para: 'a', number: 1, type: 'paragraph', content },
    { para: 'b', number: null, type: 'heading', level: 2, content },
    { para: 'c', number: 2, type: 'list', ordered: false, items: [content] },
    { para: 'd', number: 3, type: 'quote', content },
    { para: 'e', number: null, type: 'figure', picture: PICTURE, alt: words, caption: words, credit: words },
    { para: 'f', number: null, type: 'figure', picture: null, alt: words, caption: words, credit: words },
  ];
  const credit = { name: words, asPrinted: words, person: { pid: 'p1aaaaaaaa', slug: 'x' } };
  const edition: Partial<EditionContent> = {
    title: words,
    lede: words,
    body,
    rights: words,
    credits: [
      { role: 'author', ...credit },
      { role: 'translator', ...credit },
      { role: 'photographer', ...credit, person: null },
    ],
    source: { outlet: words, url: 'https://example.org/a', date: '2019', accessed: null, archivedUrl: null },
  };
  const label = { text: words, lang: 'en' };
  return makeView(edition, {
    series: { pid: 's1aaaaaaaa', slug: 'x', label, part: 1 },
    subjects: [{ pid: 't1aaaaaaaa', slug: 'x', label }],
    about: [{ pid: 'p1bbbbbbbb', slug: 'x', name: label }],
    languages: [
      {
        lang: 'en',
        title: words,
        titleSupplied: false,
        slug: 'slug',
        kind: 'original',
        machineDraft: false,
        edition: 2,
        publishedAt: '2026-04-14T20:00:00.000Z',
      },
    ],
  });
}
