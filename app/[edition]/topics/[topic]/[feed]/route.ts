import { addFeeds, getTopicParams, type ListingProps, type RouteProps } from '@/app/params';
import { createFeedResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';

export const dynamic = 'force-static';

export function listParams({ archive }: ListingProps) {
  return addFeeds(getTopicParams({ archive }));
}

/** A feed of a topic in one of its formats. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition' | 'topic' | 'feed'>,
): Promise<Response> {
  const { edition, topic, feed } = await params;
  return createFeedResponse(archive, feed, edition, { kind: 'topic', id: topic });
}
