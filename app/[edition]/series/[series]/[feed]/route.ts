import { addFeeds, getSeriesParams, type ListingProps, type RouteProps } from '@/app/params';
import { createFeedResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';

export const dynamic = 'force-static';

export function listParams({ archive }: ListingProps) {
  return addFeeds(getSeriesParams({ archive }));
}

/** A feed of a series in one of its formats. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition' | 'series' | 'feed'>,
): Promise<Response> {
  const { edition, series, feed } = await params;
  return createFeedResponse(archive, feed, edition, { kind: 'series', id: series });
}
