import { addFeeds, getAuthorParams, type ListingProps, type RouteProps } from '@/app/params';
import { createFeedResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';

export const dynamic = 'force-static';

export function listParams({ archive }: ListingProps) {
  return addFeeds(getAuthorParams({ archive }));
}

/** A feed of an author in one of its formats. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition' | 'author' | 'feed'>,
): Promise<Response> {
  const { edition, author, feed } = await params;
  return createFeedResponse(archive, feed, edition, { kind: 'author', id: author });
}
