import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getModified } from '@/lib/archive/modified';
import { deriveOnce } from '@/lib/archive/recordInputs';
import { isOldPath } from '@/lib/content/schemas/address';
import { formatInstant } from '@/lib/date/timestamp';
import { getMessage } from '@/lib/edition/getMessage';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { ArticlePage, type PageImage } from '@/lib/page/textPages';
import { getFeedHtml } from './feedHtml';

/** An article in a feed. Addresses are absolute. */
export interface FeedItem {
  /** A URI that stays, whatever becomes of the address, the date or the place of publication. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text. */
  readonly html: string;
  /** RFC 3339, in the paper's time zone; a day or a month is where it begins. */
  readonly published: string;
  readonly updated: string;
  /** None where the paper itself speaks. */
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  /** What it is, where it is not news, then its topics. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly image?: PageImage;
  /** The article in the other languages (BCP 47). */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

/** An article as the feeds of its edition have it; it is in those of its topics too, in each format. */
export function getFeedItem(page: PageOf<'article'>): FeedItem {
  return deriveOnce(page.archive, `feed item ${page.path}`, (archive) =>
    createItem(new ArticlePage(archive, page.edition, page.article)),
  );
}

function createItem(page: PageOf<'article'>): FeedItem {
  const { article, edition, image, site } = page;
  return {
    id: getFeedId(page),
    url: page.url,
    title: joinRuns(page.title),
    summary: joinRuns(page.description),
    html: getFeedHtml(page),
    published: formatInstant(article.published.instant, site.timeZone),
    updated: formatInstant(getModified(article).instant, site.timeZone),
    authors: page.authors.map((author) => ({
      name: getPlainText(edition, author.name),
      url: getUrl(site, getPath(edition, { kind: 'author', id: author.id })),
    })),
    topics: [
      ...getForm(page),
      ...page.topics.map(({ id, name }) => ({ id, name: getPlainText(edition, name) })),
    ],
    ...(image && { image }),
    alternates: page.otherEditions.map((other) => ({
      lang: other.lang,
      url: getUrl(site, page.getPathIn(other)),
    })),
  };
}

function getForm({ edition, form }: PageOf<'article'>): FeedItem['topics'] {
  return form ? [{ id: form, name: joinRuns(getMessage(edition, `ArticleForms.${form}`)) }] : [];
}

/**
 * What feed readers know an article by, made only of what never changes: a `tag:` URI (RFC 4151) of
 * the paper's host, the day on which that was its own, and the first name of the article's folder;
 * where `site.yaml` gives no day, the article's first address. It is the same when the article moves
 * or its date is corrected, and wherever the site is published (`SITE_URL`).
 */
function getFeedId({ archive, article, edition, site }: PageOf<'article'>): string {
  const [slug = article.slug] = article.aliases.filter((alias) => !isOldPath(alias));
  if (site.founded === undefined) {
    return archive.home + getPath(edition, { kind: 'article', slug });
  }
  return `tag:${new URL(archive.home).hostname},${site.founded}:${edition.id}/${slug}`;
}
