import type { Metadata } from 'next';
import { getPath } from '@/lib/address/address';
import { getModified } from '@/lib/archive/modified';
import { getTimestamp } from '@/lib/date/timestamp';
import { getLocale } from '@/lib/edition/languageTags';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { cardSize } from '@/lib/media/card';
import type { Page } from '@/lib/page/page';

type OpenGraph = NonNullable<Metadata['openGraph']>;

/** What is shown where someone shares a page (Open Graph protocol, https://ogp.me). */
export function getOpenGraph(page: Page): OpenGraph {
  const { edition, site, path, description } = page;
  const title = joinRuns(page.title);
  return {
    ...getKind(page),
    title,
    description: joinRuns(description),
    url: path,
    siteName: getPlainText(edition, site.name),
    locale: getLocale(edition),
    alternateLocale: page.indexedEditions
      .filter(({ lang }) => lang !== edition.lang)
      .map(getLocale),
    images: [{ url: getCardPath(page), alt: title, type: 'image/png', ...cardSize }],
  };
}

function getKind(page: Page): OpenGraph {
  if (page.kind !== 'article') return { type: 'website' };
  const { article, edition, section, site } = page;
  const publishedTime = getTimestamp(article.published, site.timeZone);
  const modifiedTime = getTimestamp(getModified(article), site.timeZone);
  return {
    type: 'article',
    ...(publishedTime !== undefined && { publishedTime }),
    ...(modifiedTime !== undefined && { modifiedTime }),
    ...(section && { section: getPlainText(edition, section.name) }),
  };
}

/** An article has a card of its own; all other pages are shared by that of the edition. */
function getCardPath(page: Page): string {
  const owner = page.kind === 'article' ? page.address : ({ kind: 'front' } as const);
  return getPath(page.edition, owner, 'card.png');
}
