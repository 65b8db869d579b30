import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx, buildParagraph } from './fixtures/build-docx';
import { readHostile } from './fixtures/read-hostile';
import { ImportError } from './import-error';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

let listener: Server;
let address = '';
const asked: string[] = [];

beforeAll(async () => {
  listener = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end('<svg/>');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterAll(() => listener.close());

const document = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document ${WORD} xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`;

/** Ten entities, each ten of the one before: a billion laughs. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY e0 "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}]>`;

describe('XML that is a bomb or a thief', () => {
  it.each([
    ['a billion laughs', document('<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>', LAUGHS)],
    [
      'an entity of a file',
      document(
        '<w:p><w:r><w:t>&f;</w:t></w:r></w:p>',
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
      ),
    ],
    [
      'an entity of another server',
      document('<w:p><w:r><w:t>&f;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY f SYSTEM "ADDRESS/entity">]>'),
    ],
    ['a definition of another server', document(buildParagraph('A'), '<!DOCTYPE x SYSTEM "ADDRESS/dtd">')],
    [
      'a parameter entity',
      document(buildParagraph('A'), '<!DOCTYPE x [<!ENTITY % p SYSTEM "ADDRESS/p"> %p;]>'),
    ],
    ['elements 20,000 deep', document(`${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}`)],
    [
      'tables 3,000 deep',
      document(
        `${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${buildParagraph('A')}${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}`,
      ),
    ],
    ['no XML', 'x'],
    ['nothing', ''],
  ])('%s gives words or a sentence, and asks for nothing', async (_, xml) => {
    const words = xml.replaceAll('ADDRESS', address);
    // With a change in it, our own reader of changes looks at it too.
    for (const marked of [words, words.replace('<w:body>', '<w:body><w:del w:id="1"/>')]) {
      const { article, error } = await readHostile('a.docx', buildDocx('', { 'word/document.xml': marked }));
      expect(article !== null || error instanceof ImportError, String(error)).toBe(true);
      expect(JSON.stringify(article ?? '')).not.toMatch(/root:x:0|(?:ha){1000}/);
    }
    expect(asked).toEqual([]);
  });
});

describe('pictures that are elsewhere', () => {
  const relation = (target: string) => ({
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="${RELATIONS}/image" Target="${target}" TargetMode="External"/></Relationships>`,
  });
  const picture = (attribute: 'embed' | 'link') =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:${attribute}="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

  it.each([
    ['link', 'ADDRESS/link.png'],
    ['embed', 'ADDRESS/embed.png'],
    ['link', 'file:///etc/passwd'],
    ['link', '../../../../../../etc/passwd'],
    ['embed', '../../../../../../etc/passwd'],
    ['link', '/etc/passwd'],
    ['link', '\\\\127.0.0.1\\share\\a.png'],
  ] as const)('%s %s in a .docx is not fetched', async (attribute, target) => {
    const words = buildParagraph('The ferry left at noon.') + picture(attribute);
    const docx = buildDocx(words, relation(target.replace('ADDRESS', address)));
    const { article, error } = await readHostile('a.docx', docx);
    expect(article !== null || error instanceof ImportError, String(error)).toBe(true);
    expect(JSON.stringify(article ?? '')).not.toContain(
      Buffer.from('root:x:0').toString('base64').slice(0, 8),
    );
    expect(JSON.stringify(article ?? '')).not.toContain('root:x:0');
    expect(asked).toEqual([]);
  });

  const TAGS = [
    '<img src="ADDRESS/a.png">',
    '<img srcset="ADDRESS/a.png 2x" src=x>',
    '<picture><source srcset="ADDRESS/a.avif"><img></picture>',
    '<link rel="stylesheet" href="ADDRESS/a.css"><link rel="preload" href="ADDRESS/p">',
    '<script src="ADDRESS/a.js"></script><script>fetch("ADDRESS/f"); new Image().src = "ADDRESS/i"</script>',
    '<iframe src="ADDRESS/f"></iframe><object data="ADDRESS/o"></object><embed src="ADDRESS/e">',
    '<video src="ADDRESS/v" poster="ADDRESS/p"></video><audio src="ADDRESS/a"></audio>',
    '<svg><image href="ADDRESS/s"/><use href="ADDRESS/u#a"/></svg>',
    '<style>@import "ADDRESS/i"; body { background: url(ADDRESS/b) }</style><p style="background:url(ADDRESS/s)">x</p>',
    '<meta http-equiv="refresh" content="0;url=ADDRESS/m"><base href="ADDRESS/base/"><img src="rel.png">',
    '<body background="ADDRESS/b" onload="fetch(\'ADDRESS/l\')"><table background="ADDRESS/t"></table>',
    '<form action="ADDRESS/f"><input type=image src="ADDRESS/i"></form>',
    '<img src="file:///etc/passwd">',
    '<iframe src="file:///etc/passwd"></iframe>',
    '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="s">',
  ];

  it.each(TAGS)('%s fetches nothing, as HTML and as Markdown', async (tag) => {
    const words = tag.replaceAll('ADDRESS', address);
    for (const [name, page] of [
      ['a.html', `<html><head>${words}</head><body><p>The ferry left at noon.</p>${words}</body></html>`],
      [
        'a.md',
        `# The ferry\n\nIt left at noon.\n\n${words}\n\n![a](${address}/md.png)\n\n[a]: ${address}/ref\n`,
      ],
    ] as const) {
      const { article } = await readHostile(name, page);
      const pictures = article?.blocks.flatMap((block) =>
        block.type === 'figure' ? [block.caption.data] : [],
      );
      expect(pictures?.filter(Boolean)).toEqual([]);
      expect(JSON.stringify(article?.blocks)).not.toContain('root:x:0');
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
  });
});

describe('scripts in files', () => {
  it.each([
    [
      'a.html',
      '<p onclick="alert(1)">A <a href="javascript:alert(1)">link</a> <a href=" java\tscript:alert(1)">b</a></p>',
    ],
    [
      'a.html',
      '<p>A <a href="data:text/html,<script>alert(1)</script>">link</a> <a href="vbscript:x">b</a></p>',
    ],
    ['a.md', 'A [link](javascript:alert(1)) and [b](JaVaScRiPt:alert(1)) <javascript:alert(1)>\n'],
    ['a.md', 'A [link][1] `<script>`\n\n[1]: data:text/html;base64,PHNjcmlwdD4=\n'],
    [
      'a.docx',
      buildDocx('<w:p><w:hyperlink r:id="h1"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>', {
        'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="${RELATIONS}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
      }),
    ],
  ])('%s keeps no link that runs: %j', async (name, content) => {
    const { article } = await readHostile(name, content);
    expect(article).not.toBeNull();
    expect(JSON.stringify(article?.blocks)).not.toMatch(/"url":"\s*(?:java\s*script|data|vbscript):/i);
  });
});
