import { getEditionParams, type RouteProps } from '@/app/params';
import { createFeedResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';

export const dynamic = 'force-static';
export const listParams = getEditionParams;

export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  return createFeedResponse(archive, 'feed.xml', (await params).edition, { kind: 'front' });
}
