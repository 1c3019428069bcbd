/** XML namespace of sitemaps and of their index. */
export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
