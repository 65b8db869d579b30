import { readFileSync } from 'node:fs';

// Rendered once, at build time, and kept by Next: what a site without a database on its readers' path can reach.
export const dynamic = 'force-static';

export default function CachedPage() {
  const html = readFileSync(process.env['BENCH_HTML'] ?? '', 'utf8');
  const body = html.slice(html.indexOf('<body'), html.lastIndexOf('</body>')).replace(/^<body[^>]*>/, '');
  return <div dangerouslySetInnerHTML={{ __html: body }} />;
}
