import type { Metadata } from 'next';
import { getPath } from '@/lib/address/address';
import { getTimestamp } from '@/lib/date/timestamp';
import { joinRuns } from '@/lib/edition/runs';
import { cardSize } from '@/lib/media/card';
import { getEditions } from '@/lib/page/getEditions';
import { getLocale } from '@/lib/page/getLocale';
import { getModified } from '@/lib/page/getModified';
import { getPageTexts } from '@/lib/page/getPageTexts';
import { getSection } from '@/lib/page/getSection';
import { getWords } from '@/lib/page/getWords';
import type { PageFacts } from '@/lib/page/pageFacts';

type OpenGraph = NonNullable<Metadata['openGraph']>;

/** What is shown where someone shares a page (Open Graph protocol, https://ogp.me). */
export function getOpenGraph(page: PageFacts): OpenGraph {
  const { archive, edition, address } = page;
  const { title, description } = getPageTexts(page);
  const siteName = getWords(edition, archive.site.name);
  const headline = title ? joinRuns(title) : siteName;
  const others = getEditions(archive, address)
    .filter((other) => other.indexed && other.lang !== edition.lang)
    .map(getLocale);
  return {
    ...getKind(page),
    title: headline,
    ...(description && { description: joinRuns(description) }),
    url: getPath(edition, address),
    siteName,
    locale: getLocale(edition),
    alternateLocale: others,
    images: [{ url: getCardPath(page), alt: headline, type: 'image/png', ...cardSize }],
  };
}

function getKind({ archive, edition, address }: PageFacts): OpenGraph {
  const article = address.kind === 'article' ? archive.articlesBySlug.get(address.slug) : undefined;
  if (!article) return { type: 'website' };
  const { timeZone } = archive.site;
  const section = getSection(archive, article);
  return {
    type: 'article',
    publishedTime: getTimestamp(article.published, timeZone),
    modifiedTime: getTimestamp(getModified(article), timeZone),
    ...(section && { section: getWords(edition, section.name) }),
  };
}

/** An article has a card of its own; all other pages are shared by that of the edition. */
function getCardPath({ edition, address }: PageFacts): string {
  const owner = address.kind === 'article' ? address : ({ kind: 'front' } as const);
  return getPath(edition, owner, 'card.png');
}
