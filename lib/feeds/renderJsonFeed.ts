import type { Feed } from './feed';
import type { FeedItem } from './feedItem';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What the format has no field
 * for, the other languages, is under `_courier`, as it asks of extensions.
 */
export function renderJsonFeed(feed: Feed): string {
  const { lang: language } = feed.edition;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.files['feed.json'],
      description: feed.description,
      icon: feed.icon,
      language,
      authors: [{ name: feed.publisher }],
      hubs: feed.hubs.length > 0 ? feed.hubs.map((url) => ({ type: 'WebSub', url })) : undefined,
      _courier: {
        alternates: feed.others.map(({ lang, files }) => ({
          language: lang,
          feed_url: files['feed.json'],
        })),
      },
      items: feed.items.map((item) => getItem(item, language)),
    },
    undefined,
    1,
  )}\n`;
}

function getItem(item: FeedItem, language: string): Readonly<Record<string, unknown>> {
  const { authors, alternates } = item;
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    image: item.image?.url,
    date_published: item.published,
    date_modified: item.updated,
    authors: authors.length > 0 ? authors : undefined,
    tags: item.topics.map(({ name }) => name),
    language,
    _courier: { alternates: alternates.map(({ lang, url }) => ({ language: lang, url })) },
  };
}
