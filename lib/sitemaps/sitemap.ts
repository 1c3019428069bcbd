import type { ContentDate } from '@/lib/date/contentDate';

/** A file of addresses for search engines (https://www.sitemaps.org/protocol.html). */
export interface Sitemap {
  /** File name below `/sitemaps/`, such as `articles-2024.xml`. */
  readonly file: string;
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  /** Path from the root. */
  readonly path: string;
  /** When what readers see there last changed, where that is known. */
  readonly modified?: ContentDate;
}
