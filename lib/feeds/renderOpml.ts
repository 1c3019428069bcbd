import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { renderXml } from '@/lib/html/xml';
import type { FollowedPage } from '@/lib/page/followPage';
import type { PageOf } from '@/lib/page/page';

/** All feeds of an edition as feed readers import them (OPML 2.0): all news, then each topic, each author, each series. */
export function renderOpml(page: PageOf<'follow'>): string {
  const { edition, site, front, lists } = page;
  const title = getPlainText(edition, site.name);
  return renderXml({
    opml: {
      '@version': '2.0',
      head: { title },
      body: {
        outline: [front, ...lists.flatMap(({ collections }) => collections)].map(getOutline),
      },
    },
  });
}

function getOutline({ edition, site, address, title, description, url }: FollowedPage) {
  return {
    '@type': 'rss',
    '@text': joinRuns(title),
    '@title': joinRuns(title),
    '@description': joinRuns(description),
    '@language': edition.lang,
    '@xmlUrl': getUrl(site, getPath(edition, address, 'feed.xml')),
    '@htmlUrl': url,
  };
}
