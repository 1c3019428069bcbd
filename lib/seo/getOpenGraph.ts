import type { Metadata } from 'next';
import { getEditions } from '@/lib/archive/getEditions';
import { getPath } from '@/lib/i18n/getPath';
import { joinRuns } from '@/lib/i18n/joinRuns';
import { cardSize } from '@/lib/media/cardSize';
import { getCardPath } from './getCardPath';
import { getLocale } from './getLocale';
import { getModified } from './getModified';
import { getPageTexts } from './getPageTexts';
import { getSection } from './getSection';
import { getTimestamp } from './getTimestamp';
import { getWords } from './getWords';
import type { PageFacts } from './pageFacts';

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
    images: [{ url: getCardPath(edition, address), alt: headline, type: 'image/png', ...cardSize }],
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
