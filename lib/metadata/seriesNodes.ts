import type { CreativeWorkSeries } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { SeriesName } from '@/lib/content/series';
import type { Site } from '@/lib/content/site';
import type { Edition } from '@/lib/edition/editions';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';
import { getNodeId } from './paperNodes';

/** A series as its parts name it. */
export function getSeriesReference(site: Site, edition: Edition, series: SeriesName) {
  return {
    '@type': 'CreativeWorkSeries',
    '@id': getNodeId(site, series),
    name: getPlainText(edition, series.name),
    url: getUrl(site, getPath(edition, series)),
  } as const;
}

/** A series on its own page, with its parts that are out, each where its readers find it. */
export function getSeriesNode(page: PageOf<'series'>): Exclude<CreativeWorkSeries, string> {
  const { description, edition, name, parts, site } = page;
  return {
    ...getSeriesReference(site, edition, name),
    description: joinRuns(description),
    hasPart: parts.flatMap((article, place) => {
      if (!article) return [];
      const { title, url } = getNearestArticle(page, article);
      const part = { '@id': `${url}#article`, url, name: joinRuns(title), position: place + 1 };
      return [{ '@type': 'NewsArticle' as const, ...part }];
    }),
  };
}
