import { expect, it } from 'vitest';
import { classifyRequest } from './request-class';

it.each([
  ['/', 'page'],
  ['/en', 'page'],
  ['/km/how-to-cite', 'page'],
  ['/en/articles', 'list'],
  ['/en/people/p1x/a-name', 'list'],
  ['/en/articles/d1x/a-title', 'article'],
  ['/en/articles/d1x/editions/2', 'article'],
  ['/en/articles/d1x/a-title.csl.json', 'export'],
  ['/en/articles/d1x/a-title/linkset.json', 'export'],
  ['/en/search', 'search'],
  ['/api/search/suggestions', 'search'],
  ['/api/texts', 'api'],
  ['/admin/login', 'admin'],
  ['/preview/texts/1', 'admin'],
  ['/media/ab/320.avif', 'media'],
  ['/en/feed.xml', 'feed'],
  ['/sitemap/0.xml', 'feed'],
  ['/oai', 'oai'],
  ['/ark:99999/d1x.km', 'resolver'],
  ['/ark:/99999/d1x', 'resolver'],
  ['/_next/static/x.css', 'static'],
  ['/health/ready', 'health'],
  ['/wp-login.php', 'other'],
  ['/%FF', 'other'],
])('%s is counted as %s', (path, expected) => {
  expect(classifyRequest(path)).toBe(expected);
});
