import type { Article } from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import type { SeriesPlace } from './archive';

/** Where an article stands among the parts of its series, given their slugs and those that are published. */
export function placeInSeries(
  series: SeriesName,
  slugs: readonly string[],
  parts: readonly (Article | undefined)[],
  slug: string,
): SeriesPlace {
  const place = slugs.indexOf(slug);
  const previous = parts.slice(0, place).findLast(Boolean);
  const next = parts.slice(place + 1).find(Boolean);
  return {
    series,
    position: place + 1,
    size: slugs.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
