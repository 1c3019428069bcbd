import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getModified } from '@/lib/archive/modified';
import { getTimestamp } from '@/lib/date/timestamp';
import { getLocale } from '@/lib/edition/languageTags';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { cardSize } from '@/lib/media/card';
import type { Page } from '@/lib/page/page';

/** What is shown where someone shares a page (Open Graph protocol, https://ogp.me). */
export interface OpenGraph {
  readonly title: string;
  readonly description: string;
  /** Absolute, as that of the card. */
  readonly url: string;
  readonly siteName: string;
  readonly locale: string;
  readonly alternateLocales: readonly string[];
  readonly card: SharedPicture;
  /** What only an article has. */
  readonly article?: ArticleFacts;
}

interface SharedPicture {
  readonly url: string;
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface ArticleFacts {
  /** RFC 3339; none where only the month is known. */
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  readonly section?: string;
}

/** What a page says of itself where it is shared. */
export function getOpenGraph(page: Page): OpenGraph {
  const { edition, site, url, description } = page;
  return {
    title: joinRuns(page.title),
    description: joinRuns(description),
    url,
    siteName: getPlainText(edition, site.name),
    locale: getLocale(edition),
    alternateLocales: page.indexedEditions
      .filter(({ lang }) => lang !== edition.lang)
      .map(getLocale),
    card: getCard(page),
    ...(page.kind === 'article' && { article: getFacts(page) }),
  };
}

function getFacts({ article, edition, section, site }: Page & { kind: 'article' }): ArticleFacts {
  const publishedTime = getTimestamp(article.published, site.timeZone);
  const modifiedTime = getTimestamp(getModified(article), site.timeZone);
  return {
    ...(publishedTime !== undefined && { publishedTime }),
    ...(modifiedTime !== undefined && { modifiedTime }),
    ...(section && { section: getPlainText(edition, section.name) }),
  };
}

/** An article has a card of its own in each language; all other pages are shared by that of the edition. */
function getCard(page: Page): SharedPicture {
  const { address, edition, title } = page.kind === 'article' ? page.mainForm : page;
  const owner = address.kind === 'article' ? address : ({ kind: 'front' } as const);
  const url = getUrl(page.site, getPath(edition, owner, 'card.png'));
  return { url, alt: joinRuns(title), ...cardSize };
}
