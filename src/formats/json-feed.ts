import type { Credit } from '@/domain/credits';
import { absoluteUrl, arkPath, articlePath, feedPath, homePath, personPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import type { FeedContent } from './atom';
import { listMakers } from './credited';

/** JSON Feed 1.1, 'Suggestions for Publishers'. */
export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** The newest texts of one language (JSON Feed 1.1, jsonfeed.org/version/1.1). */
export function toJsonFeed({ lang, site, views }: FeedContent): string {
  const url = (path: string) => absoluteUrl(site.url, path);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: url(homePath(lang)),
    feed_url: url(feedPath(lang, 'json')),
    icon: url('/favicon.svg'),
    language: lang,
    authors: [{ name: site.name, url: url(homePath(lang)) }],
    items: views.map((view) => toItem(view, site)),
  });
}

/** 'Items'. `content_text` must be there: a feed gives the lede, or the title where there is none. */
function toItem({ pid, edition, firstPublishedAt, subjects }: ArticleView, site: Site) {
  const { lang, content, publishedAt } = edition;
  const url = (path: string) => absoluteUrl(site.url, path);
  const toAuthor = ({ name, person }: Credit) => ({
    name,
    ...(person && { url: url(personPath(lang, person)) }),
  });
  const makers = listMakers(content);
  return {
    id: url(arkPath({ naan: site.naan, pid, lang })),
    url: url(articlePath({ lang, pid, slug: content.slug })),
    title: formatTitle(content),
    content_text: content.lede || formatTitle(content),
    ...(content.lede !== '' && { summary: content.lede }),
    date_published: firstPublishedAt,
    date_modified: publishedAt,
    language: lang,
    ...(makers.length > 0 && { authors: makers.map(toAuthor) }),
    ...(subjects.length > 0 && { tags: subjects.map(({ label }) => label.text) }),
    // 'Extensions': the format has no roles.
    _credits: content.credits.map(({ role, name }) => ({ role, name })),
  };
}
