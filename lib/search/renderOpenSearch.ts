import { getUrl } from '@/lib/address/url';
import { getPlainText } from '@/lib/edition/runs';
import { renderXml } from '@/lib/html/xml';
import type { PageOf } from '@/lib/page/page';

/** The search of an edition as browsers take it into theirs (OpenSearch 1.1 description). */
export function renderOpenSearch(page: PageOf<'search'>): string {
  const { edition, site } = page;
  return renderXml({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      // The specification allows 16 characters.
      ShortName: [...getPlainText(edition, site.name)].slice(0, 16).join(''),
      Description: getPlainText(edition, site.tagline),
      Url: { '@type': 'text/html', '@template': `${page.url}?q={searchTerms}` },
      Image: {
        '@width': '180',
        '@height': '180',
        '@type': 'image/png',
        '#text': getUrl(site, '/apple-touch-icon.png'),
      },
      Language: edition.lang,
      InputEncoding: 'UTF-8',
    },
  });
}
